package example;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.web.client.RestTemplate;

class Clients {
  RestTemplate catalog() {
    // ruleid: java-rest-client-without-timeouts
    return new RestTemplate();
  }

  HttpClient rates() {
    // ruleid: java-rest-client-without-timeouts
    return HttpClient.newHttpClient();
  }

  RestTemplate catalogSafely(RestTemplateBuilder builder) {
    // ok: java-rest-client-without-timeouts
    return builder.connectTimeout(Duration.ofSeconds(1)).readTimeout(Duration.ofSeconds(5)).build();
  }

  HttpClient ratesSafely() {
    // ok: java-rest-client-without-timeouts
    return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  }
}
