package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes those elements of Hibernate's own mapping files apart that stand for several annotations:
 * what is left are elements that are named after one each.
 */
final class Expansion {

  private static final Set<String> ANY = Set.of("any", "many-to-any");

  private final XmlElement source;
  private final List<XmlElement> parts = new ArrayList<>();

  private Expansion(XmlElement source) {
    this.source = source;
  }

  /** An element of an attribute, with simple elements in it. */
  static XmlElement of(XmlElement source) {
    return Extensions.isIn(source) ? new Expansion(source).expanded() : source;
  }

  private XmlElement expanded() {
    for (XmlElement child : source.children()) {
      if (ANY.contains(source.name()) && child.name().equals("discriminator")) {
        discriminator(child);
      } else if (ANY.contains(source.name()) && child.name().equals("key")) {
        key(child);
      } else if (child.name().equals("collection-id")) {
        collectionId(child);
      } else {
        parts.add(child);
      }
    }
    return with(source, source.name(), source.attributes(), List.copyOf(parts), source.text());
  }

  /** The values of the discriminator are no part of a schema. */
  private void discriminator(XmlElement discriminator) {
    parts.add(
        text(discriminator, "any-discriminator", discriminator.childText("type").orElse("STRING")));
    discriminator.children("column").forEach(parts::add);
  }

  /** In a table of its own, the column of the key is that of the join table. */
  private void key(XmlElement key) {
    key.child("type").ifPresent(it -> parts.add(text(it, "any-key-type", it.text())));
    key.child("java-class").ifPresent(it -> parts.add(text(it, "any-key-java-class", it.text())));
    if (source.name().equals("many-to-any")) {
      return;
    }
    if (key.child("column").isEmpty()) {
      parts.add(text(key, "join-column", ""));
    }
    key.children("column")
        .forEach(
            it -> parts.add(with(it, "join-column", it.attributes(), it.children(), it.text())));
  }

  private void collectionId(XmlElement id) {
    Optional<String> generator = id.child("generator").flatMap(it -> it.attribute("generator"));
    List<XmlElement> rest =
        id.children().stream()
            .filter(it -> !Set.of("generator", "target").contains(it.name()))
            .toList();
    parts.add(
        with(
            id,
            id.name(),
            generator.map(name -> Map.of("generator", name)).orElse(Map.of()),
            rest,
            ""));
    id.child("target").ifPresent(it -> parts.add(text(it, "collection-id-java-class", it.text())));
  }

  private static XmlElement text(XmlElement at, String name, String text) {
    return with(at, name, Map.of(), List.of(), text);
  }

  private static XmlElement with(
      XmlElement at,
      String name,
      Map<String, String> attributes,
      List<XmlElement> children,
      String text) {
    return new XmlElement(name, at.namespace(), attributes, children, text, at.place());
  }
}
