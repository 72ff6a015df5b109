package dev.athanor.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reference from the columns of one table to those of another.
 *
 * @param name the constraint's name
 * @param columns the referring columns, at least one
 * @param referencedTable the table referred to
 * @param referencedColumns its columns, as many as {@code columns}
 * @param onDelete what happens to a referring row when the other is deleted
 * @param onUpdate what happens to a referring row when the other's key changes
 * @param deferrability when the database checks it
 * @param definition the whole of it in the words of one database, in place of what the other parts
 *     would give
 */
public record ForeignKey(
    Identifier name,
    List<Identifier> columns,
    QualifiedName referencedTable,
    List<Identifier> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    Deferrability deferrability,
    Optional<String> definition)
    implements Constraint {

  public ForeignKey {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(referencedTable, "referencedTable");
    Objects.requireNonNull(onDelete, "onDelete");
    Objects.requireNonNull(onUpdate, "onUpdate");
    Objects.requireNonNull(deferrability, "deferrability");
    Objects.requireNonNull(definition, "definition");
    columns = Parts.nonEmpty(columns, "a foreign key");
    referencedColumns = List.copyOf(referencedColumns);
    if (columns.size() != referencedColumns.size()) {
      throw new IllegalArgumentException(
          "the foreign key "
              + name
              + " has "
              + columns.size()
              + " columns for "
              + referencedColumns.size()
              + " referenced ones");
    }
  }

  /** A reference without actions, checked at once. */
  public static ForeignKey of(
      Identifier name,
      List<Identifier> columns,
      QualifiedName referencedTable,
      List<Identifier> referencedColumns) {
    return new ForeignKey(
        name,
        columns,
        referencedTable,
        referencedColumns,
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        Deferrability.NOT_DEFERRABLE,
        Optional.empty());
  }

  /** The same reference between other columns, or to another table. */
  public ForeignKey withReference(
      List<Identifier> columns, QualifiedName table, List<Identifier> referencedColumns) {
    return new ForeignKey(
        name, columns, table, referencedColumns, onDelete, onUpdate, deferrability, definition);
  }

  /** The same reference under another name. */
  public ForeignKey withName(Identifier other) {
    return new ForeignKey(
        other,
        columns,
        referencedTable,
        referencedColumns,
        onDelete,
        onUpdate,
        deferrability,
        definition);
  }
}
