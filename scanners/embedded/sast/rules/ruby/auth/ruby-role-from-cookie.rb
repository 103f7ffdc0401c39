class OrdersController < ApplicationController
  def index
    # ruleid: ruby-role-from-cookie
    render json: cookies[:role] == "admin" ? Order.all : current_user.orders
  end

  def users
    # ruleid: ruby-role-from-cookie
    unless cookies[:admin]
      head :forbidden
      return
    end
    render json: User.all
  end

  def index_safely
    # ok: ruby-role-from-cookie
    render json: current_user.admin? ? Order.all : current_user.orders
  end

  def theme
    # ok: ruby-role-from-cookie
    render plain: cookies[:theme] == "dark" ? "dark.css" : "light.css"
  end
end
