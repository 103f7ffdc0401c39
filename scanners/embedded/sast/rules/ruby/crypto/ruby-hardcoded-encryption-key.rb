class Webhooks
  def signature(body)
    # ruleid: ruby-hardcoded-encryption-key
    OpenSSL::HMAC.hexdigest("SHA256", "example-key", body)
  end

  def seal(text)
    cipher = OpenSSL::Cipher.new("aes-256-gcm")
    cipher.encrypt
    # ruleid: ruby-hardcoded-encryption-key
    cipher.key = "example-key-example-key-example-"
    cipher.update(text) + cipher.final
  end

  def verifier
    # ruleid: ruby-hardcoded-encryption-key
    ActiveSupport::MessageVerifier.new("example-key", digest: "SHA256")
  end

  def signature_safely(body)
    # ok: ruby-hardcoded-encryption-key
    OpenSSL::HMAC.hexdigest("SHA256", ENV.fetch("WEBHOOK_KEY"), body)
  end

  def seal_safely(text)
    cipher = OpenSSL::Cipher.new("aes-256-gcm")
    cipher.encrypt
    # ok: ruby-hardcoded-encryption-key
    cipher.key = Base64.decode64(ENV.fetch("SEAL_KEY"))
    cipher.update(text) + cipher.final
  end
end
