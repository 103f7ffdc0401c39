require "sidekiq/web"

Rails.application.routes.draw do
  resources :orders
  # ruleid: ruby-rails-console-without-auth
  mount Sidekiq::Web => "/sidekiq"
  # ruleid: ruby-rails-console-without-auth
  mount PgHero::Engine, at: "pghero"

  authenticate :user, ->(user) { user.admin? } do
    # ok: ruby-rails-console-without-auth
    mount GoodJob::Engine => "/jobs"
  end

  constraints AdminConstraint.new do
    # ok: ruby-rails-console-without-auth
    mount Flipper::UI.app(Flipper) => "/flags"
  end

  if Rails.env.development?
    # ok: ruby-rails-console-without-auth
    mount GraphiQL::Rails::Engine, at: "/graphiql"
  end

  # ok: ruby-rails-console-without-auth
  mount ActionCable.server => "/cable"
end
