package example;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.MessageDigestPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Encoders {
  PasswordEncoder plain() {
    // ruleid: java-spring-plaintext-passwords
    return NoOpPasswordEncoder.getInstance();
  }

  PasswordEncoder old() {
    // ruleid: java-spring-plaintext-passwords
    return new MessageDigestPasswordEncoder("MD5");
  }

  PasswordEncoder argon() {
    // ok: java-spring-plaintext-passwords
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  PasswordEncoder bcrypt() {
    // ok: java-spring-plaintext-passwords
    return new BCryptPasswordEncoder(12);
  }
}
