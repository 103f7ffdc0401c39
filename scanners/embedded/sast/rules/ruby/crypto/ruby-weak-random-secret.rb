require "securerandom"

def reset_token
  # ruleid: ruby-weak-random-secret
  rand(1_000_000).to_s
end

def new_otp
  # ruleid: ruby-weak-random-secret
  Random.rand(999_999)
end

def safe_token
  # ok: ruby-weak-random-secret
  SecureRandom.urlsafe_base64(32)
end

def delay
  # ok: ruby-weak-random-secret
  rand(100)
end

def random_password(characters)
  # ok: ruby-weak-random-secret
  characters.shuffle(random: SecureRandom).join
end
