class PagesController < ApplicationController
  PAGES = { "terms" => "pages/terms", "imprint" => "pages/imprint" }.freeze

  def show
    # ruleid: ruby-render-from-request
    render params[:page]
  end

  def help
    topic = params[:topic]
    # ruleid: ruby-render-from-request
    render file: "/srv/help/#{topic}.html"
  end

  def part
    # ruleid: ruby-render-from-request
    render partial: "parts/#{params[:name]}"
  end

  def show_safely
    # ok: ruby-render-from-request
    render PAGES.fetch(params[:page])
  end

  def json
    # ok: ruby-render-from-request
    render json: { page: params[:page] }
  end

  def text
    # ok: ruby-render-from-request
    render plain: params[:echo]
  end
end
