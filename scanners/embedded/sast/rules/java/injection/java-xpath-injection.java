package example;

import javax.xml.xpath.XPath;
import org.w3c.dom.Document;

class Users {
  String role(XPath xpath, Document document, String name) throws Exception {
    // ruleid: java-xpath-injection
    return xpath.evaluate("//user[@name='" + name + "']/@role", document);
  }

  Object compiled(XPath xpath, String name) throws Exception {
    String expression = String.format("//user[@name='%s']", name);
    // ruleid: java-xpath-injection
    return xpath.compile(expression);
  }

  String roleSafely(XPath xpath, Document document) throws Exception {
    // ok: java-xpath-injection
    return xpath.evaluate("//user[@name=$name]/@role", document);
  }

  Object page(XPath xpath, String number) throws Exception {
    // ok: java-xpath-injection
    return xpath.compile("//page[" + Integer.parseInt(number) + "]");
  }
}
