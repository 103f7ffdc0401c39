package example;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.*;

@RestController
class Sessions {
  @PostMapping("/sessions")
  void signIn(@RequestParam String name) {
    // ruleid: java-log-injection
    log.info("signed in: " + name);
  }

  void refuse(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    // ruleid: java-log-injection
    log.warn(String.format("refused: %s", agent));
  }

  @PostMapping("/sessions/safely")
  void signInSafely(@RequestParam String name) {
    // ok: java-log-injection
    log.info("signed in: " + name.replaceAll("[\\r\\n]", "_"));
  }

  @GetMapping("/orders/{id}")
  void order(@PathVariable Long id) {
    // ok: java-log-injection
    log.info("order " + id);
  }
}
