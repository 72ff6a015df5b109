package dev.athanor.conformance;

import java.util.Optional;

/**
 * A part of a schema that is not the same on both sides.
 *
 * @param part what differs, as the catalogue calls it
 * @param hibernate how Hibernate has it
 * @param athanor how Athanor has it
 * @param column how Hibernate has the column that a check is about
 */
record Difference(
    String part, Optional<String> hibernate, Optional<String> athanor, Optional<String> column) {

  @Override
  public String toString() {
    return part
        + ": Hibernate "
        + told(hibernate)
        + ", Athanor "
        + told(athanor)
        + column.map(", column "::concat).orElse("");
  }

  private static String told(Optional<String> description) {
    return description.orElse("has none");
  }
}
