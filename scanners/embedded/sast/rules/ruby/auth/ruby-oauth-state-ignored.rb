Rails.application.config.middleware.use OmniAuth::Builder do
  # ruleid: ruby-oauth-state-ignored
  provider :google_oauth2, ENV["GOOGLE_ID"], ENV["GOOGLE_KEY"], provider_ignores_state: true
  # ok: ruby-oauth-state-ignored
  provider :github, ENV["GITHUB_ID"], ENV["GITHUB_KEY"], scope: "user:email"
end

# ruleid: ruby-oauth-state-ignored
OmniAuth.config.allowed_request_methods = [:get, :post]
# ok: ruby-oauth-state-ignored
OmniAuth.config.allowed_request_methods = [:post]
