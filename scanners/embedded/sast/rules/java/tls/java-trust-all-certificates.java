package example;

import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.File;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

class Clients {
  X509TrustManager lenient() {
    return new X509TrustManager() {
      public void checkClientTrusted(X509Certificate[] chain, String type) {}

      @Override
      // ruleid: java-trust-all-certificates
      public void checkServerTrusted(X509Certificate[] chain, String type) {}

      public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
      }
    };
  }

  Object netty() throws Exception {
    // ruleid: java-trust-all-certificates
    return SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE).build();
  }

  Object nettySafely(File authority) throws Exception {
    // ok: java-trust-all-certificates
    return SslContextBuilder.forClient().trustManager(authority).build();
  }

  SSLContext safe(TrustManagerFactory factory) throws Exception {
    SSLContext context = SSLContext.getInstance("TLSv1.3");
    // ok: java-trust-all-certificates
    context.init(null, factory.getTrustManagers(), null);
    return context;
  }
}
