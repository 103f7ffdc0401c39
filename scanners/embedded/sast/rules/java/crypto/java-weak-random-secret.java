package example;

import java.security.SecureRandom;
import java.util.Random;

class Codes {
  private final SecureRandom secure = new SecureRandom();

  String resetToken() {
    Random random = new Random();
    // ruleid: java-weak-random-secret
    return Long.toHexString(random.nextLong());
  }

  int otp() {
    // ruleid: java-weak-random-secret
    return (int) (Math.random() * 1_000_000);
  }

  String safeToken() {
    byte[] bytes = new byte[32];
    // ok: java-weak-random-secret
    secure.nextBytes(bytes);
    return java.util.HexFormat.of().formatHex(bytes);
  }

  int delay() {
    // ok: java-weak-random-secret
    return new Random().nextInt(100);
  }
}
