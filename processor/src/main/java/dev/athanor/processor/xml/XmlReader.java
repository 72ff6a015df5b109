package dev.athanor.processor.xml;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML with the JDK's own parser, which is told to load nothing: a document type or an entity
 * in a file of somebody's project must not make the compiler open other files or connections.
 */
public final class XmlReader {

  /** Less than what newer JDKs allow, so that all of them say the same. */
  private static final int MAX_DEPTH = 50;

  private final String file;
  private final XMLStreamReader stream;

  private XmlReader(String file, XMLStreamReader stream) {
    this.file = file;
    this.stream = stream;
  }

  /**
   * The root of a document.
   *
   * @param file the name of the file, for problems
   * @throws ProblemException {@code MalformedXml}, with the line
   */
  public static XmlElement read(byte[] document, String file) {
    try {
      XMLStreamReader stream = factory().createXMLStreamReader(new ByteArrayInputStream(document));
      try {
        while (stream.next() != XMLStreamConstants.START_ELEMENT) {
          // What stands before the root says nothing.
        }
        XmlElement root = new XmlReader(file, stream).element(0);
        while (stream.hasNext()) {
          stream.next();
        }
        return root;
      } finally {
        stream.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw malformed(new XmlPlace(file, line), reason(e));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("it refers to another file, " + systemId);
        });
    return factory;
  }

  private XmlElement element(int depth) throws XMLStreamException {
    XmlPlace place = new XmlPlace(file, stream.getLocation().getLineNumber());
    if (depth > MAX_DEPTH) {
      throw malformed(place, "elements stand within each other too deep");
    }
    String name = stream.getLocalName();
    String namespace = stream.getNamespaceURI() == null ? "" : stream.getNamespaceURI();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < stream.getAttributeCount(); i++) {
      String of = stream.getAttributeNamespace(i);
      if (of == null || of.isEmpty()) {
        attributes.put(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
      }
    }
    List<XmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (stream.next() != XMLStreamConstants.END_ELEMENT) {
      switch (stream.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(stream.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw malformed(place, "it has the entity &" + stream.getLocalName() + ";");
        default -> {}
      }
    }
    return new XmlElement(
        name, namespace, attributes, List.copyOf(children), text.toString().strip(), place);
  }

  /** The parser's own words are of two lines, of which the first repeats the place. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message: ");
    return start < 0 ? message : message.substring(start + "Message: ".length());
  }

  private static ProblemException malformed(XmlPlace place, String reason) {
    return new ProblemException(
        Problem.error(
            "MalformedXml",
            place
                + " is no well-formed XML that can be read: "
                + reason.replaceAll("\\.+$", "")
                + ".",
            "Correct the file; documents of another type or with entities are not read."));
  }
}
