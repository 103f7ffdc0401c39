package example;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;

class Errors {
  void failed(HttpServletResponse response, Exception error) throws Exception {
    // ruleid: java-stack-trace-in-response
    error.printStackTrace(response.getWriter());
  }

  ResponseEntity<Object> handle(Exception error) {
    // ruleid: java-stack-trace-in-response
    return ResponseEntity.status(500).body(error.getStackTrace());
  }

  void failedSafely(HttpServletResponse response, Exception error) throws Exception {
    log.error("export failed", error);
    // ok: java-stack-trace-in-response
    response.getWriter().println("the export failed");
  }

  ResponseEntity<Object> handleSafely(Exception error) {
    // ok: java-stack-trace-in-response
    return ResponseEntity.status(500).body("internal error");
  }
}
