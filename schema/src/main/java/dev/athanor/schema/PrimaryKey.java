package dev.athanor.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The columns that identify a row.
 *
 * @param name the constraint's name, empty where the database chooses
 * @param columns the columns in their order, at least one
 */
public record PrimaryKey(Optional<Identifier> name, List<Identifier> columns) {

  public PrimaryKey {
    Objects.requireNonNull(name, "name");
    columns = Parts.nonEmpty(columns, "a primary key");
  }

  /** A key whose name the database chooses. */
  public static PrimaryKey of(Identifier... columns) {
    return new PrimaryKey(Optional.empty(), List.of(columns));
  }
}
