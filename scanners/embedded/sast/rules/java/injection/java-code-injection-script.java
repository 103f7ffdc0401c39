package example;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

class Calculator {
  private final SpelExpressionParser parser = new SpelExpressionParser();

  @PostMapping("/calculate")
  Object calculate(@RequestBody String formula) throws Exception {
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
    // ruleid: java-code-injection-script
    return engine.eval(formula);
  }

  @PostMapping("/filter")
  Object filter(@RequestParam String condition) {
    // ruleid: java-code-injection-script
    return parser.parseExpression(condition).getValue();
  }

  @PostMapping("/filter/safe")
  Object filterSafely(@RequestParam String condition) {
    SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
    // ok: java-code-injection-script
    return parser.parseExpression(condition).getValue(context);
  }

  Object version() {
    // ok: java-code-injection-script
    return parser.parseExpression("1 + 1").getValue();
  }
}
