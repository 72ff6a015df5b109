package dev.athanor.processor.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file.
 *
 * @param name its name without a prefix
 * @param namespace its namespace, empty if it has none
 * @param attributes its attributes without a namespace, in their order
 * @param children the elements in it
 * @param text the text in it, without what surrounds that
 * @param place where it begins
 */
public record XmlElement(
    String name,
    String namespace,
    Map<String, String> attributes,
    List<XmlElement> children,
    String text,
    XmlPlace place) {

  /** An attribute's text, empty where it is not written or empty. */
  public Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted)).filter(value -> !value.isBlank());
  }

  /** The same with another text for an attribute. */
  public XmlElement withAttribute(String wanted, String value) {
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    changed.put(wanted, value);
    return new XmlElement(name, namespace, changed, children, text, place);
  }

  /** The elements of a name in it. */
  public Stream<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }

  /** The first element of a name in it. */
  public Optional<XmlElement> child(String wanted) {
    return children(wanted).findFirst();
  }

  /** The text of the first element of a name in it, empty where there is none. */
  public Optional<String> childText(String wanted) {
    return child(wanted).map(XmlElement::text).filter(value -> !value.isEmpty());
  }
}
