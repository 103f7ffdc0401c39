package example;

import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

class Drafts {
  Object read(InputStream file) throws Exception {
    try (ObjectInputStream objects = new ObjectInputStream(file)) {
      // ruleid: java-deserialization-object-stream
      return objects.readObject();
    }
  }

  Object receive(InputStream file) throws Exception {
    ObjectInputStream objects = new ObjectInputStream(file);
    // ruleid: java-deserialization-object-stream
    return objects.readObject();
  }

  Object readSafely(InputStream file) throws Exception {
    try (ObjectInputStream objects = new ObjectInputStream(file)) {
      objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("example.*;!*"));
      // ok: java-deserialization-object-stream
      return objects.readObject();
    }
  }

  Object receiveSafely(InputStream file, ObjectInputFilter filter) throws Exception {
    ObjectInputStream objects = new ObjectInputStream(file);
    objects.setObjectInputFilter(filter);
    // ok: java-deserialization-object-stream
    return objects.readObject();
  }

  Object caught(byte[] bytes) {
    try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      // ruleid: java-deserialization-object-stream
      return objects.readObject();
    } catch (IOException error) {
      return null;
    } catch (ClassNotFoundException error) {
      return null;
    }
  }
}
