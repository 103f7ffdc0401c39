package example;

import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.exceptions.JWTVerificationException;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;

class Filters {
  boolean check(JWTVerifier verifier, String token) {
    // ruleid: java-auth-error-swallowed
    try {
      verifier.verify(token);
    } catch (JWTVerificationException error) {
      log.warn("bad token", error);
    }
    return true;
  }

  boolean read(JwtParser parser, String token) {
    // ruleid: java-auth-error-swallowed
    try {
      parser.parseSignedClaims(token);
    } catch (JwtException error) {
    }
    return true;
  }

  boolean checkSafely(JWTVerifier verifier, String token) {
    // ok: java-auth-error-swallowed
    try {
      verifier.verify(token);
      return true;
    } catch (JWTVerificationException error) {
      return false;
    }
  }

  boolean readSafely(JwtParser parser, String token) {
    // ok: java-auth-error-swallowed
    try {
      parser.parseSignedClaims(token);
      return true;
    } catch (JwtException error) {
      throw new SecurityException(error);
    }
  }

  boolean signed(Signature checker, byte[] signature) {
    boolean passed = false;
    // ok: java-auth-error-swallowed
    try {
      passed = checker.verify(signature);
    } catch (SignatureException error) {
      log.error("bad signature", error);
    }
    return passed;
  }
}
