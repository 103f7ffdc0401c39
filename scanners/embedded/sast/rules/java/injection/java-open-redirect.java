package example;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Sessions {
  private static final Map<String, String> PAGES = Map.of("cart", "/cart");

  @GetMapping("/login/done")
  String loginDone(@RequestParam String next) {
    // ruleid: java-open-redirect
    return "redirect:" + next;
  }

  void logout(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String target = request.getParameter("next");
    // ruleid: java-open-redirect
    response.sendRedirect(target);
  }

  @GetMapping("/login/safe")
  String loginDoneSafely(@RequestParam String page) {
    // ok: java-open-redirect
    return "redirect:" + PAGES.getOrDefault(page, "/");
  }

  void logoutSafely(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ok: java-open-redirect
    response.sendRedirect("/goodbye?user=" + request.getParameter("user"));
  }
}
