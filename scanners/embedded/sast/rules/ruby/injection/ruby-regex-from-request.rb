class SearchController < ApplicationController
  def index
    # ruleid: ruby-regex-from-request
    pattern = Regexp.new(params[:words])
    @products = Product.all.select { |product| product.name =~ pattern }
  end

  def users
    name = params[:name]
    # ruleid: ruby-regex-from-request
    @users = User.all.grep(Regexp.new("^" + name, Regexp::IGNORECASE))
  end

  def index_safely
    # ok: ruby-regex-from-request
    pattern = Regexp.new(Regexp.escape(params[:words]))
    # ok: ruby-regex-from-request
    word = Regexp.new("^[a-z]+$")
    @products = Product.all.select { |product| product.name =~ pattern && product.name =~ word }
  end
end
