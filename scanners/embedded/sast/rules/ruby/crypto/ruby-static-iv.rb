class Vault
  def seal(text, key)
    cipher = OpenSSL::Cipher.new("aes-256-cbc")
    cipher.encrypt
    cipher.key = key
    # ruleid: ruby-static-iv
    cipher.iv = "1234567890123456"
    cipher.update(text) + cipher.final
  end

  def box(text, key)
    cipher = OpenSSL::Cipher.new("aes-256-gcm").encrypt
    cipher.key = key
    # ruleid: ruby-static-iv
    cipher.iv = "0" * 12
    cipher.update(text) + cipher.final
  end

  def seal_safely(text, key)
    cipher = OpenSSL::Cipher.new("aes-256-gcm")
    cipher.encrypt
    cipher.key = key
    # ok: ruby-static-iv
    nonce = cipher.random_iv
    nonce + cipher.update(text) + cipher.final
  end

  def open(text, key, nonce)
    cipher = OpenSSL::Cipher.new("aes-256-gcm")
    cipher.decrypt
    cipher.key = key
    # ok: ruby-static-iv
    cipher.iv = nonce
    cipher.update(text) + cipher.final
  end
end
