package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.Optional;

/**
 * Whether a basic attribute may be null, as Hibernate decides it: a primitive one may not, unless a
 * {@code @Column} stands on it that allows it (which is its default), or it is in an embeddable
 * (which as a whole may be null), or in a subclass that has no table of its own.
 */
final class NullabilityRules {

  private NullabilityRules() {}

  static boolean isNullable(Attribute attribute, Optional<AnnotationView> column, Scope scope) {
    if (scope.isOfSome()) {
      return column.map(annotation -> annotation.flag("nullable")).orElse(true);
    }
    if (scope.identifier() || attribute.isId() || attribute.has("Version")) {
      return false;
    }
    Optional<AnnotationView> basic = attribute.find("Basic");
    if (basic.isPresent() && !basic.get().flag("optional")) {
      return false;
    }
    return column
        .map(annotation -> annotation.flag("nullable"))
        .orElseGet(() -> isOptional(attribute, basic.isPresent(), scope));
  }

  /** Whether the attribute itself may be null, whatever is declared for its column. */
  static boolean isOptional(Attribute attribute) {
    boolean optional =
        attribute
            .find("Basic")
            .or(attribute::association)
            .map(annotation -> annotation.flag("optional"))
            .orElse(true);
    return optional && !attribute.isPrimitive();
  }

  private static boolean isOptional(Attribute attribute, boolean basic, Scope scope) {
    return !attribute.isPrimitive() || scope.embedded() && !basic;
  }
}
