require "faraday"
require "net/http"

def rates(uri)
  http = Net::HTTP.new(uri.host, uri.port)
  http.use_ssl = true
  # ruleid: ruby-tls-verification-off
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  http
end

def tax
  # ruleid: ruby-tls-verification-off
  Faraday.new("https://tax.example", ssl: { verify: false })
end

def rates_safely(uri)
  http = Net::HTTP.new(uri.host, uri.port)
  # ok: ruby-tls-verification-off
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  http
end

def tax_safely
  # ok: ruby-tls-verification-off
  Faraday.new("https://tax.example", ssl: { ca_file: "/ca.pem" })
end

def client_by_setting(http, verify)
  # ok: ruby-tls-verification-off
  http.verify_mode = verify ? OpenSSL::SSL::VERIFY_PEER : OpenSSL::SSL::VERIFY_NONE
end
