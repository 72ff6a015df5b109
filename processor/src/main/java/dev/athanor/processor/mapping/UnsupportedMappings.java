package dev.athanor.processor.mapping;

import javax.lang.model.element.TypeElement;

/** Finds what Athanor does not map yet, so that nothing is left out in silence. */
final class UnsupportedMappings {

  private UnsupportedMappings() {}

  /**
   * Whether an entity or embeddable says nothing that cannot be mapped; if it does, it has its
   * error.
   */
  static boolean check(MappingContext context, TypeElement type) {
    String label = type.getSimpleName().toString();
    return context.attributes.hierarchy(type).stream()
            .filter(part -> !ProviderAnnotations.check(context, part, () -> label))
            .count()
        == 0;
  }

  /** Whether an attribute can be mapped; if not, it has its error, or no column. */
  static boolean check(MappingContext context, Attribute attribute) {
    return !Formulas.isComputed(attribute)
        && ProviderAnnotations.check(context, attribute.element(), attribute::label)
        && CompositeTypes.check(context, attribute);
  }
}
