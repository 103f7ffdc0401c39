package example;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class Pages {
  private static final Map<String, String> VIEWS = Map.of("list", "orders/list");

  @GetMapping("/orders")
  String orders(@RequestParam String kind) {
    // ruleid: java-template-injection
    return "orders/" + kind;
  }

  @PostMapping("/preview")
  Object preview(@RequestBody String mail, Configuration configuration) throws Exception {
    // ruleid: java-template-injection
    return new Template("mail", new StringReader(mail), configuration);
  }

  @GetMapping("/orders/safe")
  String ordersSafely(@RequestParam String kind) {
    // ok: java-template-injection
    return VIEWS.getOrDefault(kind, "orders/list");
  }

  @GetMapping("/start")
  String start() {
    // ok: java-template-injection
    return "start";
  }
}
