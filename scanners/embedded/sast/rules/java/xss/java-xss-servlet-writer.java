package example;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

class Pages {
  void hello(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ruleid: java-xss-servlet-writer
    response.getWriter().println("<h1>Hello " + request.getParameter("name") + "</h1>");
  }

  @GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
  String search(@RequestParam String words) {
    // ruleid: java-xss-servlet-writer
    return "<h1>Results for " + words + "</h1>";
  }

  void helloSafely(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ok: java-xss-servlet-writer
    response.getWriter().println("<h1>Hello " + HtmlUtils.htmlEscape(request.getParameter("name")) + "</h1>");
  }

  @GetMapping("/words")
  String words(@RequestParam String words) {
    // ok: java-xss-servlet-writer
    return words.trim();
  }
}
