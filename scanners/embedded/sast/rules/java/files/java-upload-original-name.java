package example;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

class Uploads {
  private static final Path FOLDER = Path.of("/uploads");

  void store(MultipartFile upload) throws Exception {
    // ruleid: java-upload-original-name
    Files.copy(upload.getInputStream(), FOLDER.resolve(upload.getOriginalFilename()));
  }

  void storeFile(MultipartFile upload) throws Exception {
    String name = upload.getOriginalFilename();
    // ruleid: java-upload-original-name
    upload.transferTo(new File("/uploads/" + name));
  }

  void storeSafely(MultipartFile upload) throws Exception {
    // ok: java-upload-original-name
    upload.transferTo(FOLDER.resolve(UUID.randomUUID().toString()));
  }

  void storeChecked(MultipartFile upload) throws Exception {
    Path target = FOLDER.resolve(upload.getOriginalFilename()).normalize();
    if (!target.startsWith(FOLDER)) {
      throw new IllegalArgumentException("bad name");
    }
    // ok: java-upload-original-name
    Files.copy(upload.getInputStream(), target);
  }

  void unpack(MultipartFile file, Path folder) throws IOException {
    Path stored = folder.resolve(UUID.randomUUID() + ".zip");
    file.transferTo(stored);
    // ok: java-upload-original-name
    log.debug("{} is stored", new File(folder.toFile(), file.getOriginalFilename()));
  }
}
