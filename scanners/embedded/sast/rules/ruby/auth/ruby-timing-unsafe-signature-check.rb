require "openssl"

def valid?(key, body, signature)
  # ruleid: ruby-timing-unsafe-signature-check
  OpenSSL::HMAC.hexdigest("SHA256", key, body) == signature
end

def verify(key, body, signature)
  expected = OpenSSL::HMAC.hexdigest("SHA256", key, body)
  # ruleid: ruby-timing-unsafe-signature-check
  raise "wrong signature" if expected != signature
end

def valid_safely?(key, body, signature)
  # ok: ruby-timing-unsafe-signature-check
  ActiveSupport::SecurityUtils.secure_compare(OpenSSL::HMAC.hexdigest("SHA256", key, body), signature)
end

def same?(left, right)
  # ok: ruby-timing-unsafe-signature-check
  left == right
end
