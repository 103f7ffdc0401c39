package example.shop.orders;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Orders that business customers send as files. */
public class OrderImport {
  public Document parseOrder(InputStream file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(file);
  }

  public Document parseInvoice(InputStream file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory.newDocumentBuilder().parse(file);
  }

  public Order readDraft(InputStream file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream objects = new ObjectInputStream(file)) {
      return (Order) objects.readObject();
    }
  }

  public Order readArchived(InputStream file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream objects = new ObjectInputStream(file)) {
      objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("example.shop.orders.*;java.util.*;!*"));
      return (Order) objects.readObject();
    }
  }

  public byte[] passwordDigest(byte[] password) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("MD5").digest(password);
  }

  public byte[] fileDigest(byte[] file) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(file);
  }
}
