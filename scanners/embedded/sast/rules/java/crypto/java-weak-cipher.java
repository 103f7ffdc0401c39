package example;

import javax.crypto.Cipher;

class Ciphers {
  Cipher des() throws Exception {
    // ruleid: java-weak-cipher
    return Cipher.getInstance("DES/CBC/PKCS5Padding");
  }

  Cipher blocks() throws Exception {
    // ruleid: java-weak-cipher
    return Cipher.getInstance("AES");
  }

  Cipher rsa() throws Exception {
    // ok: java-weak-cipher
    return Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
  }

  Cipher gcm() throws Exception {
    // ok: java-weak-cipher
    return Cipher.getInstance("AES/GCM/NoPadding");
  }

  Cipher chacha() throws Exception {
    // ok: java-weak-cipher
    return Cipher.getInstance("ChaCha20-Poly1305");
  }
}
