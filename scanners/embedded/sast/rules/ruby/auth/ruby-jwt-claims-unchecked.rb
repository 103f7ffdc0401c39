class Tokens
  def customer(token)
    # ruleid: ruby-jwt-claims-unchecked
    JWT.decode(token, key, true, algorithm: "RS256", verify_expiration: false)
  end

  def service(token)
    # ruleid: ruby-jwt-claims-unchecked
    JWT.decode(token, key, true, { algorithm: "RS256", aud: "orders", verify_aud: false })
  end

  def customer_safely(token)
    # ok: ruby-jwt-claims-unchecked
    JWT.decode(token, key, true, algorithm: "RS256", aud: "shop", verify_aud: true)
  end

  def service_safely(token)
    # ok: ruby-jwt-claims-unchecked
    JWT.decode(token, key, true, { algorithm: "RS256", iss: "login", verify_iss: true })
  end
end
