package example;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

class Tokens {
  String customer(String token) {
    // ruleid: java-jwt-unverified
    return JWT.decode(token).getSubject();
  }

  Object claims(String token) {
    // ruleid: java-jwt-unverified
    return Jwts.parser().unsecured().build().parse(token);
  }

  String customerSafely(String token, Algorithm algorithm) {
    // ok: java-jwt-unverified
    return JWT.require(algorithm).withIssuer("https://login.example").build().verify(token).getSubject();
  }

  Object claimsSafely(String token, SecretKey key) {
    // ok: java-jwt-unverified
    return Jwts.parser().verifyWith(key).build().parseSignedClaims(token);
  }
}
