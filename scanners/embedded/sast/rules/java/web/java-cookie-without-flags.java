package example;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseCookie;

class Cookies {
  void login(HttpServletResponse response, String token) {
    Cookie cookie = new Cookie("session", token);
    cookie.setPath("/");
    // ruleid: java-cookie-without-flags
    response.addCookie(cookie);
  }

  ResponseCookie open(String token) {
    // ruleid: java-cookie-without-flags
    return ResponseCookie.from("access_token", token).httpOnly(false).secure(true).build();
  }

  void loginSafely(HttpServletResponse response, String token) {
    Cookie cookie = new Cookie("session", token);
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    // ok: java-cookie-without-flags
    response.addCookie(cookie);
  }

  ResponseCookie closed(String token) {
    // ok: java-cookie-without-flags
    return ResponseCookie.from("access_token", token).httpOnly(true).secure(true).build();
  }

  void forget(HttpServletResponse response) {
    Cookie cookie = new Cookie("access_token", "");
    // ok: java-cookie-without-flags
    response.addCookie(cookie);
  }
}
