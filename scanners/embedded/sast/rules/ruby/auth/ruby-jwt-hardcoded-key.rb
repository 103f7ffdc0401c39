KEY = "example-key"

def issue(claims)
  # ruleid: ruby-jwt-hardcoded-key
  JWT.encode(claims, "example-key", "HS256")
end

def customer(token)
  # ruleid: ruby-jwt-hardcoded-key
  JWT.decode(token, "example-key", true, algorithm: "HS256")
end

def issue_safely(claims)
  # ok: ruby-jwt-hardcoded-key
  JWT.encode(claims, ENV.fetch("TOKEN_KEY"), "HS256")
end

def customer_safely(token)
  # ok: ruby-jwt-hardcoded-key
  JWT.decode(token, Rails.application.credentials.token_key, true, algorithm: "HS256")
end
