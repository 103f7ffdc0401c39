package example;

import java.util.List;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

class Cors {
  void open(CorsRegistry registry) {
    // ruleid: java-cors-wildcard-credentials
    registry.addMapping("/**").allowedOriginPatterns("*").allowedMethods("*").allowCredentials(true);
  }

  CorsConfiguration openConfiguration() {
    CorsConfiguration configuration = new CorsConfiguration();
    // ruleid: java-cors-wildcard-credentials
    configuration.addAllowedOriginPattern("*");
    configuration.setAllowCredentials(true);
    return configuration;
  }

  void closed(CorsRegistry registry) {
    // ok: java-cors-wildcard-credentials
    registry.addMapping("/**").allowedOrigins("https://www.example.com").allowCredentials(true);
  }

  CorsConfiguration publicConfiguration() {
    CorsConfiguration configuration = new CorsConfiguration();
    // ok: java-cors-wildcard-credentials
    configuration.setAllowedOrigins(List.of("*"));
    return configuration;
  }
}
