package example;

import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;

class Channels {
  ManagedChannel catalog(String host, int port) {
    // ruleid: java-grpc-plaintext-channel
    return ManagedChannelBuilder.forAddress(host, port).usePlaintext().build();
  }

  ManagedChannel prices(String target) {
    // ruleid: java-grpc-plaintext-channel
    return Grpc.newChannelBuilder(target, InsecureChannelCredentials.create()).build();
  }

  ManagedChannel catalogSafely(String host, int port) {
    // ok: java-grpc-plaintext-channel
    return ManagedChannelBuilder.forAddress(host, port).useTransportSecurity().build();
  }

  ManagedChannel sidecar() {
    // ok: java-grpc-plaintext-channel
    return ManagedChannelBuilder.forAddress("localhost", 15001).usePlaintext().build();
  }
}
