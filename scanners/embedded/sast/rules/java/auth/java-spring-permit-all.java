package example;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class Security {
  SecurityFilterChain open(HttpSecurity http) throws Exception {
    // ruleid: java-spring-permit-all
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    return http.build();
  }

  SecurityFilterChain openByPath(HttpSecurity http) throws Exception {
    // ruleid: java-spring-permit-all
    return http.authorizeHttpRequests(requests -> requests.requestMatchers("/**").permitAll()).build();
  }

  SecurityFilterChain closed(HttpSecurity http) throws Exception {
    // ok: java-spring-permit-all
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/public/**").permitAll().anyRequest().authenticated());
    return http.build();
  }

  SecurityFilterChain denied(HttpSecurity http) throws Exception {
    // ok: java-spring-permit-all
    return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll()).build();
  }
}
