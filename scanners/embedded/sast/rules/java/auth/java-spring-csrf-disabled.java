package example;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

class Security {
  SecurityFilterChain open(HttpSecurity http) throws Exception {
    // ruleid: java-spring-csrf-disabled
    http.formLogin(form -> form.loginPage("/login")).csrf(csrf -> csrf.disable());
    return http.build();
  }

  SecurityFilterChain openByReference(HttpSecurity http) throws Exception {
    // ruleid: java-spring-csrf-disabled
    http.csrf(AbstractHttpConfigurer::disable);
    return http.build();
  }

  SecurityFilterChain api(HttpSecurity http) throws Exception {
    // ok: java-spring-csrf-disabled
    http.csrf(AbstractHttpConfigurer::disable);
    http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    return http.build();
  }

  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    // ok: java-spring-csrf-disabled
    http.formLogin(form -> form.loginPage("/login"));
    return http.build();
  }
}
