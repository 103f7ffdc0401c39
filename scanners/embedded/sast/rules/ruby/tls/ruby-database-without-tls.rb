class Store
  def orders
    # ruleid: ruby-database-without-tls
    PG.connect(host: "orders-db.example.com", dbname: "orders", sslmode: "disable")
  end

  def stock
    # ruleid: ruby-database-without-tls
    Mysql2::Client.new(host: "stock-db.example.com", ssl_mode: :disabled)
  end

  def orders_safely
    # ok: ruby-database-without-tls
    PG.connect(host: "orders-db.example.com", dbname: "orders", sslmode: "verify-full")
  end

  def local
    # ok: ruby-database-without-tls
    PG.connect(host: "localhost", dbname: "orders", sslmode: "disable")
  end
end
