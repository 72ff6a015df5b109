package dev.athanor.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a {@link Table} together, part by part. A part replaces the one of its name. */
public final class TableBuilder {

  private QualifiedName name;
  private final Map<Identifier, Column> columns = new LinkedHashMap<>();
  private Optional<PrimaryKey> primaryKey = Optional.empty();
  private final TreeMap<Identifier, ForeignKey> foreignKeys = new TreeMap<>();
  private final TreeMap<Identifier, UniqueConstraint> uniqueConstraints = new TreeMap<>();
  private final TreeMap<Identifier, CheckConstraint> checkConstraints = new TreeMap<>();
  private final TreeMap<Identifier, ExclusionConstraint> exclusionConstraints = new TreeMap<>();
  private final TreeMap<Identifier, Index> indexes = new TreeMap<>();
  private boolean unlogged;
  private Optional<Partitioning> partitioning = Optional.empty();
  private Optional<String> comment = Optional.empty();
  private Optional<String> options = Optional.empty();

  /** Starts a table without any part. */
  public TableBuilder(QualifiedName name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /** Gives the table another name. */
  public TableBuilder name(QualifiedName other) {
    name = Objects.requireNonNull(other, "other");
    return this;
  }

  /** Adds a column behind those that stand, or replaces the one of its name in place. */
  public TableBuilder column(Column column) {
    columns.put(column.name(), column);
    return this;
  }

  /** Adds columns. */
  public TableBuilder columns(Collection<Column> added) {
    added.forEach(this::column);
    return this;
  }

  /** Takes all columns away and puts these in their place. */
  public TableBuilder replaceColumns(Collection<Column> others) {
    columns.clear();
    return columns(others);
  }

  /** Sets or removes the primary key. */
  public TableBuilder primaryKey(Optional<PrimaryKey> key) {
    primaryKey = Objects.requireNonNull(key, "key");
    return this;
  }

  /** Adds a foreign key, unique constraint, check or exclusion constraint. */
  public TableBuilder constraint(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      foreignKeys.put(key.name(), key);
    } else if (constraint instanceof UniqueConstraint unique) {
      uniqueConstraints.put(unique.name(), unique);
    } else if (constraint instanceof CheckConstraint check) {
      checkConstraints.put(check.name(), check);
    } else if (constraint instanceof ExclusionConstraint exclusion) {
      exclusionConstraints.put(exclusion.name(), exclusion);
    }
    return this;
  }

  /** Removes the foreign key, unique constraint, check or exclusion constraint of this name. */
  public TableBuilder withoutConstraint(Identifier constraint) {
    foreignKeys.remove(constraint);
    uniqueConstraints.remove(constraint);
    checkConstraints.remove(constraint);
    exclusionConstraints.remove(constraint);
    return this;
  }

  /** Replaces all foreign keys. */
  public TableBuilder foreignKeys(Collection<ForeignKey> keys) {
    foreignKeys.clear();
    keys.forEach(this::constraint);
    return this;
  }

  /** Replaces all unique constraints. */
  public TableBuilder uniqueConstraints(Collection<UniqueConstraint> constraints) {
    uniqueConstraints.clear();
    constraints.forEach(this::constraint);
    return this;
  }

  /** Replaces all checks. */
  public TableBuilder checkConstraints(Collection<CheckConstraint> constraints) {
    checkConstraints.clear();
    constraints.forEach(this::constraint);
    return this;
  }

  /** Replaces all exclusion constraints. */
  public TableBuilder exclusionConstraints(Collection<ExclusionConstraint> constraints) {
    exclusionConstraints.clear();
    constraints.forEach(this::constraint);
    return this;
  }

  /** Adds an index. */
  public TableBuilder index(Index index) {
    indexes.put(index.name(), index);
    return this;
  }

  /** Replaces all indexes. */
  public TableBuilder indexes(Collection<Index> others) {
    indexes.clear();
    others.forEach(this::index);
    return this;
  }

  /** Says whether the rows are lost when the database crashes. */
  public TableBuilder unlogged(boolean lost) {
    unlogged = lost;
    return this;
  }

  /** Sets or removes the partitioning. */
  public TableBuilder partitioning(Optional<Partitioning> how) {
    partitioning = Objects.requireNonNull(how, "how");
    return this;
  }

  /** Sets or removes the comment. */
  public TableBuilder comment(Optional<String> text) {
    comment = Objects.requireNonNull(text, "text");
    return this;
  }

  /** Sets or removes the SQL behind the definition. */
  public TableBuilder options(Optional<String> sql) {
    options = Objects.requireNonNull(sql, "sql");
    return this;
  }

  /** The table as it stands now. */
  public Table build() {
    return new Table(
        name,
        columns,
        primaryKey,
        foreignKeys,
        uniqueConstraints,
        checkConstraints,
        exclusionConstraints,
        indexes,
        unlogged,
        partitioning,
        comment,
        options);
  }
}
