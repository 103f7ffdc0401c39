package example;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;

class Verifiers {
  void relax(HttpsURLConnection connection) {
    // ruleid: java-hostname-verification-off
    connection.setHostnameVerifier((host, session) -> true);
  }

  HostnameVerifier none() {
    // ruleid: java-hostname-verification-off
    return NoopHostnameVerifier.INSTANCE;
  }

  HostnameVerifier usual() {
    // ok: java-hostname-verification-off
    return new DefaultHostnameVerifier();
  }

  void fixed(HttpsURLConnection connection, HostnameVerifier verifier) {
    // ok: java-hostname-verification-off
    connection.setHostnameVerifier(verifier);
  }
}
