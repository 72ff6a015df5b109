package dev.athanor.schema;

import java.util.List;
import java.util.Objects;

/**
 * Columns that no two rows may have the same values in.
 *
 * @param name the constraint's name
 * @param columns the columns in their order, at least one
 */
public record UniqueConstraint(Identifier name, List<Identifier> columns) implements Constraint {

  public UniqueConstraint {
    Objects.requireNonNull(name, "name");
    columns = Parts.nonEmpty(columns, "a unique constraint");
  }
}
