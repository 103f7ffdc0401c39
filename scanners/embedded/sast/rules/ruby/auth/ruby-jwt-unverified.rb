def customer(token)
  # ruleid: ruby-jwt-unverified
  JWT.decode(token, nil, false).first["sub"]
end

def issue(claims)
  # ruleid: ruby-jwt-unverified
  JWT.encode(claims, nil, "none")
end

def customer_safely(token, key)
  # ok: ruby-jwt-unverified
  JWT.decode(token, key, true, algorithm: "RS256").first["sub"]
end

def issue_safely(claims, key)
  # ok: ruby-jwt-unverified
  JWT.encode(claims, key, "RS256")
end
