class Rates
  def today
    # ruleid: ruby-http-without-timeout
    HTTP.get("https://rates.example.com/today").to_s
  end

  def stock
    http = Net::HTTP.new("stock.example.com", 443)
    # ruleid: ruby-http-without-timeout
    http.read_timeout = nil
    http.get("/today")
  end

  def today_safely
    # ok: ruby-http-without-timeout
    HTTP.timeout(5).get("https://rates.example.com/today").to_s
  end

  def stock_safely
    http = Net::HTTP.new("stock.example.com", 443)
    # ok: ruby-http-without-timeout
    http.read_timeout = 5
    http.get("/today")
  end
end
