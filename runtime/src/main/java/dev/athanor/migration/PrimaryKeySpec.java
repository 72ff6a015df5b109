package dev.athanor.migration;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;

/** Describes a primary key. */
public final class PrimaryKeySpec {

  private final List<Identifier> columns;
  private Optional<Identifier> name = Optional.empty();

  PrimaryKeySpec(List<Identifier> columns) {
    this.columns = columns;
  }

  /** Under this name, instead of one that the database chooses. */
  public PrimaryKeySpec named(String constraint) {
    name = Optional.of(Identifier.of(constraint));
    return this;
  }

  PrimaryKey build() {
    return new PrimaryKey(name, columns);
  }
}
