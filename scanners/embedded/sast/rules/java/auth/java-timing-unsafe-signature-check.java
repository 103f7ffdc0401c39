package example;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;

class Webhooks {
  boolean check(Mac mac, byte[] body, byte[] signature) {
    // ruleid: java-timing-unsafe-signature-check
    return Arrays.equals(mac.doFinal(body), signature);
  }

  boolean verify(Mac mac, byte[] body, String signature) {
    String expected = HexFormat.of().formatHex(mac.doFinal(body));
    // ruleid: java-timing-unsafe-signature-check
    return expected.equals(signature);
  }

  boolean checkSafely(Mac mac, byte[] body, byte[] signature) {
    // ok: java-timing-unsafe-signature-check
    return MessageDigest.isEqual(mac.doFinal(body), signature);
  }

  boolean same(byte[] left, byte[] right) {
    // ok: java-timing-unsafe-signature-check
    return Arrays.equals(left, right);
  }
}
