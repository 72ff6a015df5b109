package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import java.util.Optional;

/**
 * A column that refers to another one.
 *
 * @param name the referring column's name
 * @param referenced the column it refers to
 * @param annotation what is declared for it
 */
record JoinPair(Identifier name, MappedColumn referenced, Optional<ColumnAnnotation> annotation) {

  /**
   * The path of the columns of a join or collection table that refer to its owner. Not the owner's
   * name: that may change, and the column is still the same.
   */
  static final String OWNER = "#owner";

  /** The referring column. */
  Column column(boolean nullable) {
    return ColumnMapper.decorate(referenced.asReference(name), annotation).withNullable(nullable);
  }

  /** Where the column's name is written, else the attribute. */
  Place place(Place attribute) {
    return annotation.map(ColumnAnnotation::place).orElse(attribute);
  }

  boolean isDeclaredNullable() {
    return annotation.map(ColumnAnnotation::nullable).orElse(true);
  }
}
