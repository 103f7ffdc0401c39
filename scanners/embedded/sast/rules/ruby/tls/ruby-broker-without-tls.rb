require "bunny"

def queue
  # ruleid: ruby-broker-without-tls
  Bunny.new("amqp://queue.example.com:5672")
end

def unverified_queue(host)
  # ruleid: ruby-broker-without-tls
  Bunny.new(host: host, tls: true, verify_peer: false)
end

def cache
  # ruleid: ruby-broker-without-tls
  Redis.new(url: "redis://cache.example.com:6379/0")
end

def queue_safely
  # ok: ruby-broker-without-tls
  Bunny.new("amqps://queue.example.com:5671", verify_peer: true)
end

def cache_safely
  # ok: ruby-broker-without-tls
  Redis.new(url: "rediss://cache.example.com:6380/0")
end

def local_cache
  # ok: ruby-broker-without-tls
  Redis.new(url: "redis://localhost:6379/0")
end
