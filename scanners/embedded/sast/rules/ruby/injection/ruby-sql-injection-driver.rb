class OrdersController < ApplicationController
  def index
    # ruleid: ruby-sql-injection-driver
    render json: Order.order(Arel.sql("#{params[:sort]} desc"))
  end

  def search
    sql = "SELECT id FROM orders WHERE town = '#{params[:town]}'"
    # ruleid: ruby-sql-injection-driver
    render json: Order.connection.select_all(sql)
  end

  def report
    database = PG.connect(dbname: "orders")
    # ruleid: ruby-sql-injection-driver
    database.exec("SELECT sum(cents) FROM orders WHERE town = '" + params[:town] + "'")
  end

  def index_safely
    # ok: ruby-sql-injection-driver
    render json: Order.order(Arel.sql("created_at desc")).limit(params[:limit].to_i)
  end

  def search_safely
    # ok: ruby-sql-injection-driver
    render json: Order.find_by_sql(["SELECT id FROM orders WHERE id = ?", params[:id].to_i])
  end

  def report_safely
    database = PG.connect(dbname: "orders")
    # ok: ruby-sql-injection-driver
    database.exec_params("SELECT sum(cents) FROM orders WHERE town = $1", [params[:town]])
  end
end
