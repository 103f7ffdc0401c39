package example;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FilenameUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

class Invoices {
  private static final Path FOLDER = Path.of("/var/lib/invoices");

  @GetMapping("/invoices/{name}")
  byte[] invoice(@PathVariable String name) throws Exception {
    // ruleid: java-path-traversal
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  @GetMapping("/exports")
  File export(@RequestParam String file) {
    // ruleid: java-path-traversal
    return new File("/exports/" + file);
  }

  @GetMapping("/invoices/safe/{name}")
  byte[] invoiceSafely(@PathVariable String name) throws Exception {
    Path file = FOLDER.resolve(name).normalize();
    if (!file.startsWith(FOLDER)) {
      throw new IllegalArgumentException("no such invoice");
    }
    // ok: java-path-traversal
    return Files.readAllBytes(file);
  }

  @GetMapping("/exports/safe")
  File exportSafely(@RequestParam String file) {
    // ok: java-path-traversal
    return new File("/exports/", FilenameUtils.getName(file));
  }

  @GetMapping("/number")
  File number(@RequestParam int number) {
    // ok: java-path-traversal
    return new File("/exports/" + number + ".csv");
  }
}
