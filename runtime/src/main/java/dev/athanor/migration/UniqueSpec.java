package dev.athanor.migration;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** Describes a unique constraint. */
public final class UniqueSpec {

  private final Identifier name;
  private final List<Identifier> columns;
  private Optional<String> options = Optional.empty();

  UniqueSpec(Identifier name, List<Identifier> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** SQL that follows the definition, in the words of one database. */
  public UniqueSpec options(String sql) {
    options = Optional.of(sql);
    return this;
  }

  UniqueConstraint build() {
    return new UniqueConstraint(name, columns, options);
  }
}
