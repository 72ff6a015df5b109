package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A mapping file.
 *
 * @param root its {@code <entity-mappings>}
 */
record MappingFile(XmlElement root) {

  /** The elements for classes, and the annotations that make classes of their kind. */
  static final Map<String, String> CLASSES =
      Map.of(
          "entity", "Entity",
          "mapped-superclass", "MappedSuperclass",
          "embeddable", "Embeddable",
          "converter", "Converter");

  private static final Set<String> TABLES = Set.of("table", "join-table", "collection-table");

  private static final Set<String> OTHERS =
      Set.of(
          "description",
          "persistence-unit-metadata",
          "package",
          "schema",
          "catalog",
          "access",
          "sequence-generator",
          "table-generator",
          "named-query",
          "named-native-query",
          "named-stored-procedure-query",
          "sql-result-set-mapping");

  /** The package of classes that are named without one. */
  String packageName() {
    return root.childText("package").orElse("");
  }

  Optional<XmlElement> schema() {
    return root.child("schema").filter(it -> !it.text().isEmpty());
  }

  Optional<XmlElement> catalog() {
    return root.child("catalog").filter(it -> !it.text().isEmpty());
  }

  Optional<String> access() {
    return root.childText("access");
  }

  /** An element for a table, in the schema of the file where it names none. */
  XmlElement withSchema(XmlElement part) {
    XmlElement result = part;
    if (TABLES.contains(part.name())) {
      if (schema().isPresent() && part.attribute("schema").isEmpty()) {
        result = result.withAttribute("schema", schema().get().text());
      }
      if (catalog().isPresent() && part.attribute("catalog").isEmpty()) {
        result = result.withAttribute("catalog", catalog().get().text());
      }
    }
    return result;
  }

  /** The classes that are mapped, in their order. */
  List<XmlElement> classes() {
    return root.children().stream().filter(it -> CLASSES.containsKey(it.name())).toList();
  }

  /** The elements that mean nothing here. */
  Stream<XmlElement> strangers() {
    return root.children().stream()
        .filter(it -> !CLASSES.containsKey(it.name()) && !OTHERS.contains(it.name()));
  }
}
