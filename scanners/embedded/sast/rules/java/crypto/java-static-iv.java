package example;

import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class Vectors {
  IvParameterSpec fixed() {
    // ruleid: java-static-iv
    return new IvParameterSpec("0000000000000000".getBytes());
  }

  GCMParameterSpec zero() {
    byte[] iv = new byte[12];
    // ruleid: java-static-iv
    return new GCMParameterSpec(128, iv);
  }

  GCMParameterSpec random() {
    byte[] iv = new byte[12];
    new SecureRandom().nextBytes(iv);
    // ok: java-static-iv
    return new GCMParameterSpec(128, iv);
  }

  IvParameterSpec received(byte[] iv) {
    // ok: java-static-iv
    return new IvParameterSpec(iv);
  }
}
