package example;

import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.io.xml.DomDriver;

class Imports {
  Object read(String text) {
    XStream xstream = new XStream();
    // ruleid: java-xstream-without-allowlist
    return xstream.fromXML(text);
  }

  Object readDom(String text) {
    XStream xstream = new XStream(new DomDriver());
    xstream.alias("order", Order.class);
    // ruleid: java-xstream-without-allowlist
    return xstream.fromXML(text);
  }

  Object readSafely(String text) {
    XStream xstream = new XStream();
    xstream.allowTypes(new Class[] {Order.class});
    // ok: java-xstream-without-allowlist
    return xstream.fromXML(text);
  }

  String write(Object value) {
    XStream xstream = new XStream();
    // ok: java-xstream-without-allowlist
    return xstream.toXML(value);
  }
}
