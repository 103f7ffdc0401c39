package example;

import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;

class TokenKeys {
  private static final String KEY = "example-key-of-the-shop";

  Algorithm algorithm() {
    // ruleid: java-jwt-hardcoded-key
    return Algorithm.HMAC256("example-key");
  }

  SecretKey key() {
    // ruleid: java-jwt-hardcoded-key
    return Keys.hmacShaKeyFor(KEY.getBytes(StandardCharsets.UTF_8));
  }

  Algorithm algorithmSafely(String key) {
    // ok: java-jwt-hardcoded-key
    return Algorithm.HMAC256(key);
  }

  SecretKey keySafely() {
    // ok: java-jwt-hardcoded-key
    return Keys.hmacShaKeyFor(System.getenv("TOKEN_KEY").getBytes(StandardCharsets.UTF_8));
  }
}
