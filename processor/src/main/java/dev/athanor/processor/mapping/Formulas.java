package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.List;
import java.util.stream.Stream;

/** Attributes whose values Hibernate computes when it reads a row, so that they have no column. */
final class Formulas {

  private Formulas() {}

  /** Whether an attribute is a {@code @Formula}, or refers by a {@code @JoinFormula}. */
  static boolean isComputed(Attribute attribute) {
    return !attribute.has("ElementCollection")
        && (attribute.hibernate("Formula").isPresent()
            || attribute.hibernate("JoinFormula").isPresent()
            || hasSome(attribute) && joinColumns(attribute).isEmpty());
  }

  /** Whether a part of what refers to another entity is computed: no foreign key can be for it. */
  static boolean hasSome(Attribute attribute) {
    return isInParts(attribute) && parts(attribute).anyMatch(part -> part.has("formula"));
  }

  /** The join columns that stand beside formulas. */
  static List<AnnotationView> joinColumns(Attribute attribute) {
    return parts(attribute)
        .filter(part -> !part.has("formula"))
        .flatMap(part -> part.nested("column").stream())
        .toList();
  }

  private static boolean isInParts(Attribute attribute) {
    return attribute.hibernate("JoinColumnOrFormula").isPresent()
        || attribute.hibernate("JoinColumnsOrFormulas").isPresent();
  }

  private static Stream<AnnotationView> parts(Attribute attribute) {
    return Stream.concat(
        attribute.hibernate("JoinColumnOrFormula").stream(),
        attribute.hibernate("JoinColumnsOrFormulas").stream()
            .flatMap(all -> all.nestedList("value").stream()));
  }
}
