package example.shop.orders;

import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Calls the payments service. */
@Component
public class PaymentsClient {
  private final RestClient http;

  public PaymentsClient(@Value("${shop.payments-url}") String paymentsUrl) {
    this.http = RestClient.create(paymentsUrl);
  }

  public void charge(Order order) {
    http.post().uri("/charges").body(order).retrieve().toBodilessEntity();
  }

  public void refund(String orderId) {
    http.post().uri("/refunds/{order}", orderId).retrieve().toBodilessEntity();
  }

  public String ping(String target) {
    return RestClient.create().get().uri(URI.create(target)).retrieve().body(String.class);
  }

  /** For the bank's test system, whose certificate has run out. */
  static SSLContext testSystemContext() throws Exception {
    TrustManager trustsAll = new X509TrustManager() {
      @Override
      public void checkClientTrusted(X509Certificate[] chain, String method) {}

      @Override
      public void checkServerTrusted(X509Certificate[] chain, String method) {}

      @Override
      public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
      }
    };
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {trustsAll}, new SecureRandom());
    return context;
  }

  /** For everything else: the machine's own authorities. */
  static SSLContext context() throws Exception {
    SSLContext context = SSLContext.getInstance("TLSv1.3");
    context.init(null, null, new SecureRandom());
    return context;
  }
}
