package example;

import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Reports {
  @GetMapping("/archive")
  void archive(@RequestParam String month) throws IOException {
    // ruleid: java-command-injection
    Runtime.getRuntime().exec("tar -czf /archives/" + month + ".tgz /reports");
  }

  Process convert(String name) throws IOException {
    // ruleid: java-command-injection
    return new ProcessBuilder("sh", "-c", "convert " + name + " small.png").start();
  }

  @GetMapping("/archive/safe")
  void archiveSafely(@RequestParam String month) throws IOException {
    // ok: java-command-injection
    new ProcessBuilder("tar", "-czf", "/archives/report.tgz", "--", month).start();
  }

  Process disk() throws IOException {
    // ok: java-command-injection
    return new ProcessBuilder("sh", "-c", "df -h | tail -1").start();
  }
}
