package example;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;

class Tokens {
  String issue(String id) {
    // ruleid: java-jwt-none-algorithm
    return JWT.create().withSubject(id).sign(Algorithm.none());
  }

  String plain(JWTClaimsSet claims) {
    // ruleid: java-jwt-none-algorithm
    return new PlainJWT(claims).serialize();
  }

  String issueSafely(String id, RSAPublicKey publicKey, RSAPrivateKey privateKey) {
    // ok: java-jwt-none-algorithm
    return JWT.create().withSubject(id).sign(Algorithm.RSA256(publicKey, privateKey));
  }

  Algorithm shared(byte[] key) {
    // ok: java-jwt-none-algorithm
    return Algorithm.HMAC256(key);
  }
}
