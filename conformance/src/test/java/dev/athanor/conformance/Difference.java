package dev.athanor.conformance;

import java.util.Optional;

/**
 * A part of a schema that is not the same on both sides.
 *
 * @param part what differs, as the catalogue calls it
 * @param hibernate how Hibernate has it
 * @param athanor how Athanor has it
 */
record Difference(String part, Optional<String> hibernate, Optional<String> athanor) {

  @Override
  public String toString() {
    return part + ": Hibernate " + told(hibernate) + ", Athanor " + told(athanor);
  }

  private static String told(Optional<String> description) {
    return description.orElse("has none");
  }
}
