package example;

import com.auth0.jwk.JwkProviderBuilder;
import com.auth0.jwt.JWT;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.net.URL;
import java.util.Set;

class Keys {
  Object provider(String token) throws Exception {
    var decoded = JWT.decode(token);
    var address = decoded.getHeaderClaim("jku");
    // ruleid: java-jwt-key-url-from-token
    return new JwkProviderBuilder(new URL(address.asString())).build();
  }

  JWKSet load(JWSHeader header) throws Exception {
    URI address = header.getJWKURL();
    // ruleid: java-jwt-key-url-from-token
    return JWKSet.load(address.toURL().openConnection().getInputStream());
  }

  Object providerSafely(URL issuer) {
    // ok: java-jwt-key-url-from-token
    return new JwkProviderBuilder(issuer).build();
  }

  JWKSet loadSafely(JWSHeader header, Set<URI> trusted) throws Exception {
    URI address = header.getJWKURL();
    if (!trusted.contains(address)) {
      throw new SecurityException("unknown issuer");
    }
    // ok: java-jwt-key-url-from-token
    return JWKSet.load(address.toURL().openStream());
  }
}
