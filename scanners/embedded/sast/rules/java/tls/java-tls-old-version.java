package example;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Contexts {
  SSLContext old() throws Exception {
    // ruleid: java-tls-old-version
    return SSLContext.getInstance("TLSv1");
  }

  void allow(SSLSocket socket) {
    // ruleid: java-tls-old-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.1"});
  }

  SSLContext current() throws Exception {
    // ok: java-tls-old-version
    return SSLContext.getInstance("TLSv1.3");
  }

  void allowCurrent(SSLSocket socket) {
    // ok: java-tls-old-version
    socket.setEnabledProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
  }
}
