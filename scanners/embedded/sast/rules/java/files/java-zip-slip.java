package example;

import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class Archives {
  void unpack(ZipInputStream archive, Path folder) throws Exception {
    ZipEntry entry;
    while ((entry = archive.getNextEntry()) != null) {
      // ruleid: java-zip-slip
      Files.copy(archive, folder.resolve(entry.getName()));
    }
  }

  void unpackFile(ZipEntry entry, File folder) throws Exception {
    File target = new File(folder, entry.getName());
    // ruleid: java-zip-slip
    new FileOutputStream(target).close();
  }

  void unpackSafely(ZipInputStream archive, Path folder) throws Exception {
    for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      Path file = folder.resolve(entry.getName()).normalize();
      if (!file.startsWith(folder)) {
        throw new IllegalArgumentException("bad name");
      }
      // ok: java-zip-slip
      Files.copy(archive, file);
    }
  }

  void unpackFlat(ZipEntry entry, Path folder) throws Exception {
    // ok: java-zip-slip
    Files.write(folder.resolve(Path.of(entry.getName()).getFileName()), new byte[0]);
  }
}
