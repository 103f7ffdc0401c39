require "openssl"

def old
  # ruleid: ruby-weak-cipher
  OpenSSL::Cipher.new("des-cbc")
end

def blocks
  # ruleid: ruby-weak-cipher
  OpenSSL::Cipher.new("AES-128-ECB")
end

def current
  # ok: ruby-weak-cipher
  OpenSSL::Cipher.new("aes-256-gcm")
end

def chained
  # ok: ruby-weak-cipher
  OpenSSL::Cipher.new("aes-256-cbc")
end
