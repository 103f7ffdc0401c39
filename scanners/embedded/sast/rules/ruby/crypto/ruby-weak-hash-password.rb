require "bcrypt"
require "digest"

def stored(password)
  # ruleid: ruby-weak-hash-password
  Digest::SHA1.hexdigest(password)
end

def salted(user, params)
  # ruleid: ruby-weak-hash-password
  Digest::SHA256.hexdigest("#{user.salt}#{params[:password]}")
end

def stored_safely(password)
  # ok: ruby-weak-hash-password
  BCrypt::Password.create(password)
end

def etag(file)
  # ok: ruby-weak-hash-password
  Digest::SHA256.hexdigest(file)
end
