package dev.athanor.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Columns that no two rows may have the same values in.
 *
 * @param name the constraint's name
 * @param columns the columns in their order, at least one
 * @param options SQL that follows the definition, in the words of one database
 */
public record UniqueConstraint(Identifier name, List<Identifier> columns, Optional<String> options)
    implements Constraint {

  public UniqueConstraint {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(options, "options");
    columns = Parts.nonEmpty(columns, "a unique constraint");
  }

  /** One that says nothing more. */
  public UniqueConstraint(Identifier name, List<Identifier> columns) {
    this(name, columns, Optional.empty());
  }

  /** The same constraint under another name. */
  public UniqueConstraint withName(Identifier other) {
    return new UniqueConstraint(other, columns, options);
  }

  /** The same constraint of other columns. */
  public UniqueConstraint withColumns(List<Identifier> others) {
    return new UniqueConstraint(name, others, options);
  }
}
