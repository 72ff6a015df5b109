package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} declare for
 * attributes further in. What is declared further out wins.
 *
 * @param columns by the path of the attribute, the {@code @Column}
 * @param associations by the path of the attribute, the {@code @AssociationOverride}
 * @param conversions by the path of the attribute, the {@code @Convert}
 */
record Overrides(
    Map<String, AnnotationView> columns,
    Map<String, AnnotationView> associations,
    Map<String, AnnotationView> conversions) {

  /** What is declared on a class or attribute. */
  static Overrides of(Metadata metadata, Element element) {
    Map<String, AnnotationView> columns = new HashMap<>();
    Map<String, AnnotationView> associations = new HashMap<>();
    metadata
        .findAll(element, "AttributeOverride", "AttributeOverrides")
        .forEach(
            override ->
                override
                    .nested("column")
                    .ifPresent(column -> columns.put(override.text("name"), column)));
    metadata
        .findAll(element, "AssociationOverride", "AssociationOverrides")
        .forEach(override -> associations.put(override.text("name"), override));
    Map<String, AnnotationView> conversions = new HashMap<>();
    metadata
        .findAll(element, "Convert", "Converts")
        .forEach(convert -> conversions.put(convert.text("attributeName"), convert));
    return new Overrides(columns, associations, conversions);
  }

  /** What holds within an attribute. */
  Overrides within(Attribute attribute) {
    Overrides inner = of(attribute.metadata(), attribute.element());
    String prefix = attribute.name() + ".";
    return new Overrides(
        merged(inner.columns, columns, prefix),
        merged(inner.associations, associations, prefix),
        merged(inner.conversions, conversions, prefix));
  }

  /** What holds for the keys or the values of a map. */
  Overrides at(String part) {
    String prefix = part + ".";
    return new Overrides(
        merged(Map.of(), columns, prefix),
        merged(Map.of(), associations, prefix),
        merged(Map.of(), conversions, prefix));
  }

  Optional<AnnotationView> column(String attribute) {
    return Optional.ofNullable(columns.get(attribute));
  }

  Optional<AnnotationView> association(String attribute) {
    return Optional.ofNullable(associations.get(attribute));
  }

  Optional<AnnotationView> conversion(String attribute) {
    return Optional.ofNullable(conversions.get(attribute));
  }

  private static Map<String, AnnotationView> merged(
      Map<String, AnnotationView> inner, Map<String, AnnotationView> outer, String prefix) {
    Map<String, AnnotationView> merged = new HashMap<>(inner);
    outer.forEach(
        (path, override) -> {
          if (path.startsWith(prefix)) {
            merged.put(path.substring(prefix.length()), override);
          }
        });
    return merged;
  }
}
