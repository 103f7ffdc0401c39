package example;

import java.security.KeyPairGenerator;

class Keys {
  KeyPairGenerator tiny() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ruleid: java-rsa-key-too-small
    generator.initialize(512);
    return generator;
  }

  KeyPairGenerator old() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ruleid: java-rsa-key-too-small
    generator.initialize(1024);
    return generator;
  }

  KeyPairGenerator current() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ok: java-rsa-key-too-small
    generator.initialize(3072);
    return generator;
  }

  KeyPairGenerator curve() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    // ok: java-rsa-key-too-small
    generator.initialize(256);
    return generator;
  }
}
