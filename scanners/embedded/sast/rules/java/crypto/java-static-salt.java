package example;

import java.security.SecureRandom;
import javax.crypto.spec.PBEKeySpec;

class Salts {
  PBEKeySpec fixed(char[] password) {
    // ruleid: java-static-salt
    return new PBEKeySpec(password, "fixed salt".getBytes(), 600_000, 256);
  }

  PBEKeySpec bytes(char[] password) {
    byte[] salt = new byte[] {1, 2, 3, 4, 5, 6, 7, 8};
    // ruleid: java-static-salt
    return new PBEKeySpec(password, salt, 600_000, 256);
  }

  PBEKeySpec random(char[] password) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    // ok: java-static-salt
    return new PBEKeySpec(password, salt, 600_000, 256);
  }

  PBEKeySpec stored(char[] password, byte[] salt) {
    // ok: java-static-salt
    return new PBEKeySpec(password, salt, 600_000, 256);
  }
}
