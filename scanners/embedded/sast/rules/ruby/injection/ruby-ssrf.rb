class PreviewsController < ApplicationController
  PARTNERS = { "a" => "https://a.example" }.freeze

  def show
    # ruleid: ruby-ssrf
    render plain: Net::HTTP.get(URI(params[:url]))
  end

  def test_hook
    target = params[:target]
    # ruleid: ruby-ssrf
    Faraday.post(target, "{}")
    head :ok
  end

  def partner
    # ok: ruby-ssrf
    render plain: Faraday.get(PARTNERS.fetch(params[:partner])).body
    # ok: ruby-ssrf
    Faraday.get("https://catalog.example/products/#{params[:id]}")
  end
end
