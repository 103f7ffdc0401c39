package example;

import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerCredentials;
import java.io.File;

class Servers {
  Server plain(int port, Catalog catalog) {
    // ruleid: java-grpc-server-without-tls
    return ServerBuilder.forPort(port).addService(catalog).build();
  }

  Server open(int port, Catalog catalog) {
    // ruleid: java-grpc-server-without-tls
    return Grpc.newServerBuilderForPort(port, InsecureServerCredentials.create()).addService(catalog).build();
  }

  Server secure(int port, Catalog catalog, File certificate, File key) {
    // ok: java-grpc-server-without-tls
    return ServerBuilder.forPort(port).useTransportSecurity(certificate, key).addService(catalog).build();
  }

  Server credentials(int port, Catalog catalog, ServerCredentials credentials) {
    // ok: java-grpc-server-without-tls
    return Grpc.newServerBuilderForPort(port, credentials).addService(catalog).build();
  }
}
