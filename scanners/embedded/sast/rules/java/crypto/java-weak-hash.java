package example;

import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Digests {
  byte[] password(byte[] password) throws Exception {
    // ruleid: java-weak-hash
    return MessageDigest.getInstance("MD5").digest(password);
  }

  String tag(byte[] file) {
    // ruleid: java-weak-hash
    return Hashing.sha1().hashBytes(file).toString();
  }

  byte[] file(byte[] file) throws Exception {
    // ok: java-weak-hash
    return MessageDigest.getInstance("SHA-256").digest(file);
  }

  String safePassword(String password) {
    // ok: java-weak-hash
    return new BCryptPasswordEncoder().encode(password);
  }
}
