use Rack::Cors do
  allow do
    origins "*"
    # ruleid: ruby-cors-wildcard-credentials
    resource "/api/*", headers: :any, credentials: true
  end

  allow do
    origins(/.*/)
    # ruleid: ruby-cors-wildcard-credentials
    resource "/carts/*", credentials: true
  end

  allow do
    origins "https://www.example.com"
    # ok: ruby-cors-wildcard-credentials
    resource "/orders/*", headers: :any, credentials: true
  end

  allow do
    origins "*"
    # ok: ruby-cors-wildcard-credentials
    resource "/public/*", headers: :any
  end
end
