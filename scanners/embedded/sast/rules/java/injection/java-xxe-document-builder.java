package example;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.w3c.dom.Document;
import org.xml.sax.helpers.DefaultHandler;

class Invoices {
  Document parse(InputStream file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // ruleid: java-xxe-document-builder
    return factory.newDocumentBuilder().parse(file);
  }

  void read(InputStream file, DefaultHandler handler) throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    // ruleid: java-xxe-document-builder
    factory.newSAXParser().parse(file, handler);
  }

  Document parseSafely(InputStream file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // ok: java-xxe-document-builder
    return factory.newDocumentBuilder().parse(file);
  }

  Object stream(InputStream file) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // ok: java-xxe-document-builder
    return factory.createXMLStreamReader(file);
  }

  Object streamed(String text) throws Exception {
    var factory = XMLInputFactory.newInstance();
    // ruleid: java-xxe-document-builder
    return factory.createXMLStreamReader(new StringReader(text));
  }

  Object streamedSafely(String text) throws Exception {
    var factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // ok: java-xxe-document-builder
    return factory.createXMLStreamReader(new StringReader(text));
  }
}
