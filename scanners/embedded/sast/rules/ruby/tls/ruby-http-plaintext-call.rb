class Rates
  def today
    # ruleid: ruby-http-plaintext-call
    Net::HTTP.get(URI("http://rates.example.com/today"))
  end

  def client
    # ruleid: ruby-http-plaintext-call
    Faraday.new(url: "http://stock.example.com", request: { timeout: 5 })
  end

  def today_safely
    # ok: ruby-http-plaintext-call
    Net::HTTP.get(URI("https://rates.example.com/today"))
  end

  def local
    # ok: ruby-http-plaintext-call
    Faraday.new(url: "http://localhost:3001")
  end
end
