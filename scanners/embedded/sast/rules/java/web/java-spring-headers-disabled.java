package example;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

class Headers {
  void none(HttpSecurity http) throws Exception {
    // ruleid: java-spring-headers-disabled
    http.headers(headers -> headers.disable());
  }

  void framed(HeadersConfigurer<HttpSecurity> headers) {
    // ruleid: java-spring-headers-disabled
    headers.frameOptions(frame -> frame.disable());
  }

  void usual(HttpSecurity http) throws Exception {
    // ok: java-spring-headers-disabled
    http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));
  }

  void strict(HeadersConfigurer<HttpSecurity> headers) {
    // ok: java-spring-headers-disabled
    headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'self'"));
  }
}
