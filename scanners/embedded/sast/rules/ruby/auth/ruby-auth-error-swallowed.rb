class Tokens
  def passes?(token, key)
    # ruleid: ruby-auth-error-swallowed
    begin
      JWT.decode(token, key, true, algorithm: "RS256")
    rescue JWT::DecodeError
      true
    end
  end

  def check(token, key)
    # ruleid: ruby-auth-error-swallowed
    begin
      JWT.decode(token, key, true, algorithm: "RS256")
    rescue JWT::DecodeError => error
      Rails.logger.warn(error.message)
    end
    render json: orders
  end

  def passes_safely?(token, key)
    # ok: ruby-auth-error-swallowed
    begin
      JWT.decode(token, key, true, algorithm: "RS256")
      true
    rescue JWT::DecodeError
      false
    end
  end

  def check_safely(token, key)
    # ok: ruby-auth-error-swallowed
    begin
      JWT.decode(token, key, true, algorithm: "RS256")
    rescue JWT::DecodeError => error
      head :unauthorized
    end
  end
end
