package example;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Login {
  private static final Logger log = LoggerFactory.getLogger(Login.class);

  void signIn(String name, String password) {
    // ruleid: java-secret-in-log
    log.info("sign-in of {} with {}", name, password);
    // ok: java-secret-in-log
    log.info("sign-in of {}", name);
  }

  void trace(HttpServletRequest request) {
    // ruleid: java-secret-in-log
    log.debug("token {}", request.getHeader("Authorization"));
    // ok: java-secret-in-log
    log.debug("path {}", request.getRequestURI());
  }
}
