package example;

import java.net.URI;
import java.net.URL;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

@RestController
class Previews {
  private final RestTemplate http = new RestTemplate();
  private final String catalogUrl = "https://catalog.example";

  @GetMapping("/preview")
  byte[] preview(@RequestParam String url) {
    // ruleid: java-ssrf
    return http.getForObject(url, byte[].class);
  }

  @GetMapping("/icon")
  Object icon(@RequestParam("host") String host) throws Exception {
    // ruleid: java-ssrf
    return new URL("https://" + host + "/favicon.ico").openStream().readAllBytes();
  }

  @GetMapping("/product")
  String product(@RequestParam String id) {
    // ok: java-ssrf
    return http.getForObject("https://catalog.example/products/{id}", String.class, id);
  }

  @GetMapping("/offers")
  String offers(@RequestParam String id) {
    // ok: java-ssrf
    return http.getForObject(catalogUrl + "/offers/" + id, String.class);
  }
}

@Component
class Hooks {
  String ping(String target) {
    // ruleid: java-ssrf
    return RestClient.create().get().uri(URI.create(target)).retrieve().body(String.class);
  }

  void refund(RestClient http, String order) {
    // ok: java-ssrf
    http.post().uri("/refunds/{order}", order).retrieve().toBodilessEntity();
  }

  @GetMapping("/checked")
  String checked(@RequestParam String url) throws Exception {
    if (url.matches("https://status\\.example\\.com/[a-z]+")) {
      // ok: java-ssrf
      return read(new URL(url).openStream());
    }
    return "";
  }

  @GetMapping("/owners")
  String owners(RestTemplate client, @RequestParam String number) {
    String address = ownersURL + "/v1/owners?number=" + number;
    // ok: java-ssrf
    return client.getForObject(address, String.class);
  }
}
