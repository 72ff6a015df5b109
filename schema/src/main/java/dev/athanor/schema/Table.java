package dev.athanor.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A table. Its columns keep the order in which they were declared, but two tables that differ in
 * nothing else are equal: no database lets that order be changed in place.
 *
 * @param name its name
 * @param columns by name, in their order
 * @param primaryKey the columns that identify a row
 * @param foreignKeys by name
 * @param uniqueConstraints by name
 * @param checkConstraints by name
 * @param exclusionConstraints by name
 * @param indexes by name
 * @param unlogged whether its rows are lost when the database crashes
 * @param partitioning how its rows are spread over partitions, if they are
 * @param comment the comment kept in the database
 * @param options SQL that follows the definition, in the words of one database
 */
public record Table(
    QualifiedName name,
    Map<Identifier, Column> columns,
    Optional<PrimaryKey> primaryKey,
    SortedMap<Identifier, ForeignKey> foreignKeys,
    SortedMap<Identifier, UniqueConstraint> uniqueConstraints,
    SortedMap<Identifier, CheckConstraint> checkConstraints,
    SortedMap<Identifier, ExclusionConstraint> exclusionConstraints,
    SortedMap<Identifier, Index> indexes,
    boolean unlogged,
    Optional<Partitioning> partitioning,
    Optional<String> comment,
    Optional<String> options) {

  public Table {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(primaryKey, "primaryKey");
    Objects.requireNonNull(partitioning, "partitioning");
    Objects.requireNonNull(comment, "comment");
    Objects.requireNonNull(options, "options");
    columns = Parts.inOrder(columns.values());
    foreignKeys = Parts.sorted(foreignKeys.values(), ForeignKey::name);
    uniqueConstraints = Parts.sorted(uniqueConstraints.values(), UniqueConstraint::name);
    checkConstraints = Parts.sorted(checkConstraints.values(), CheckConstraint::name);
    exclusionConstraints = Parts.sorted(exclusionConstraints.values(), ExclusionConstraint::name);
    indexes = Parts.sorted(indexes.values(), Index::name);
  }

  /** A table with columns and a key only. */
  public static Table of(
      QualifiedName name, Collection<Column> columns, Optional<PrimaryKey> primaryKey) {
    return new TableBuilder(name).columns(columns).primaryKey(primaryKey).build();
  }

  /** This table as the start of another one. */
  public TableBuilder toBuilder() {
    return new TableBuilder(name)
        .columns(columns.values())
        .primaryKey(primaryKey)
        .foreignKeys(foreignKeys.values())
        .uniqueConstraints(uniqueConstraints.values())
        .checkConstraints(checkConstraints.values())
        .exclusionConstraints(exclusionConstraints.values())
        .indexes(indexes.values())
        .unlogged(unlogged)
        .partitioning(partitioning)
        .comment(comment)
        .options(options);
  }

  /** The named types that columns have. */
  public Set<QualifiedName> namedTypes() {
    Set<QualifiedName> types = new HashSet<>();
    for (Column column : columns.values()) {
      if (column.type() instanceof TypeReference named) {
        types.add(named.type());
      }
    }
    return types;
  }

  /** All foreign keys, unique constraints, checks and exclusion constraints, in this order. */
  public List<Constraint> constraints() {
    return List.<Collection<? extends Constraint>>of(
            foreignKeys.values(),
            uniqueConstraints.values(),
            checkConstraints.values(),
            exclusionConstraints.values())
        .stream()
        .<Constraint>flatMap(Collection::stream)
        .toList();
  }
}
