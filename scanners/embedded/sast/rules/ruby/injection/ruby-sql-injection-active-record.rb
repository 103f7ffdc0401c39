class OrdersController < ApplicationController
  def search
    # ruleid: ruby-sql-injection-active-record
    @orders = Order.where("customer = '#{params[:customer]}'")
  end

  def report
    month = params[:month]
    # ruleid: ruby-sql-injection-active-record
    ActiveRecord::Base.connection.execute("SELECT sum(cents) FROM orders WHERE month = '#{month}'")
  end

  def search_safely
    # ok: ruby-sql-injection-active-record
    @orders = Order.where("customer = ?", params[:customer])
    # ok: ruby-sql-injection-active-record
    @page = Order.where(state: params[:state]).limit(50)
    # ok: ruby-sql-injection-active-record
    @old = Order.where("total > #{params[:total].to_i}")
  end
end
