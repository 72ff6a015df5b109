package dev.athanor.processor.mapping;

/** Attributes whose values Hibernate computes when it reads a row, so that they have no column. */
final class Formulas {

  private Formulas() {}

  /** Whether an attribute is a {@code @Formula}, or refers by a {@code @JoinFormula}. */
  static boolean isComputed(Attribute attribute) {
    return !attribute.has("ElementCollection")
        && (attribute.hibernate("Formula").isPresent()
            || attribute.hibernate("JoinFormula").isPresent());
  }
}
