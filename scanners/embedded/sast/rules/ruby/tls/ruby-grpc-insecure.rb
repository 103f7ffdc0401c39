def catalog(address)
  # ruleid: ruby-grpc-insecure
  Catalog::Stub.new(address, :this_channel_is_insecure)
end

def serve(server)
  # ruleid: ruby-grpc-insecure
  server.add_http2_port("0.0.0.0:50051", :this_port_is_insecure)
end

def catalog_safely(address, authority)
  # ok: ruby-grpc-insecure
  Catalog::Stub.new(address, GRPC::Core::ChannelCredentials.new(authority))
end

def sidecar
  # ok: ruby-grpc-insecure
  Catalog::Stub.new("localhost:15001", :this_channel_is_insecure)
end
