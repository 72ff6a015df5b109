package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} declare for
 * attributes further in. What is declared further out wins: on the class that embeds over on the
 * embedded one, on a class over on those above it.
 *
 * @param columns by the path of the attribute, the {@code @Column}
 * @param associations by the path of the attribute, the {@code @AssociationOverride}
 * @param conversions by the path of the attribute, the {@code @Convert}
 */
record Overrides(
    Map<String, AnnotationView> columns,
    Map<String, AnnotationView> associations,
    Map<String, AnnotationView> conversions) {

  static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());
  private static final List<String> MANAGED = List.of("Entity", "MappedSuperclass", "Embeddable");

  private static Overrides of(Metadata metadata, Element element) {
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

  /**
   * What a class and those above it declare for the attributes that it inherits. Entities above it
   * count as well, for attributes that it has beside theirs.
   */
  static Overrides ofHierarchy(Metadata metadata, TypeElement type) {
    Overrides own = isManaged(metadata, type) ? of(metadata, type) : NONE;
    return type.getSuperclass() instanceof DeclaredType above
        ? own.over(ofHierarchy(metadata, (TypeElement) above.asElement()), "")
        : own;
  }

  private static boolean isManaged(Metadata metadata, TypeElement type) {
    return MANAGED.stream().anyMatch(annotation -> metadata.has(type, annotation));
  }

  /** What holds within an attribute, given what the class declares that it embeds. */
  Overrides within(Attribute attribute, Overrides embedded) {
    return over(
        of(attribute.metadata(), attribute.element()).over(embedded, ""), attribute.name() + ".");
  }

  /** What holds for the keys or the values of a map, given what the class declares of these. */
  Overrides at(String part, Overrides embedded) {
    return over(embedded, part + ".");
  }

  /** What begins with a prefix, and others where nothing does. */
  private Overrides over(Overrides others, String prefix) {
    return new Overrides(
        merged(others.columns, columns, prefix),
        merged(others.associations, associations, prefix),
        merged(others.conversions, conversions, prefix));
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
