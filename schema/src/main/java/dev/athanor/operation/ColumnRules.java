package dev.athanor.operation;

import dev.athanor.schema.Constraint;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a schema requires of the columns that something is built on. */
final class ColumnRules {

  private ColumnRules() {}

  /** Every part of a new table is built on columns that it has, under a name of its own. */
  static void requireWhole(SchemaEditor schema, Table table) {
    Set<Identifier> names = new HashSet<>();
    for (Constraint constraint : table.constraints()) {
      SchemaPath path = new SchemaPath.OfConstraint(table.name(), constraint.name());
      SchemaEditor.require(names.add(constraint.name()), path, "exists already");
    }
    table.primaryKey().ifPresent(key -> requireColumns(schema, table.name(), key.columns()));
    table.partitioning().ifPresent(it -> requireColumns(schema, table.name(), it.columns()));
    table
        .uniqueConstraints()
        .values()
        .forEach(unique -> requireColumns(schema, table.name(), unique.columns()));
    table.foreignKeys().values().forEach(key -> requireEnds(schema, table.name(), key));
    table
        .exclusionConstraints()
        .values()
        .forEach(exclusion -> requireColumns(schema, table.name(), exclusion));
    table.indexes().values().forEach(index -> requireColumns(schema, table.name(), index));
  }

  /** The columns at both ends exist, as far as the schema looks after the tables. */
  static void requireEnds(SchemaEditor schema, QualifiedName table, ForeignKey key) {
    requireColumns(schema, table, key.columns());
    if (schema.table(key.referencedTable()).isPresent()) {
      requireColumns(schema, key.referencedTable(), key.referencedColumns());
    }
  }

  static void requireColumns(SchemaEditor schema, QualifiedName table, Index index) {
    index.parts().forEach(part -> requireColumn(schema, table, part));
    requireColumns(schema, table, index.included());
  }

  static void requireColumns(
      SchemaEditor schema, QualifiedName table, ExclusionConstraint exclusion) {
    for (ExclusionElement element : exclusion.elements()) {
      requireColumn(schema, table, element.part());
    }
  }

  private static void requireColumn(SchemaEditor schema, QualifiedName table, IndexPart part) {
    if (part instanceof IndexPart.OfColumn column) {
      TableParts.column(schema, table, column.name());
    }
  }

  private static void requireColumns(
      SchemaEditor schema, QualifiedName table, List<Identifier> columns) {
    columns.forEach(column -> TableParts.column(schema, table, column));
  }

  static void requireUnused(SchemaEditor schema, QualifiedName table, Identifier name) {
    TableParts.column(schema, table, name);
    Table owner = schema.requireTable(table);
    SchemaPath path = new SchemaPath.OfColumn(table, name);
    SchemaEditor.require(
        owner.primaryKey().stream().noneMatch(key -> key.columns().contains(name)),
        path,
        "is part of the primary key");
    SchemaEditor.require(
        owner.partitioning().stream().noneMatch(it -> it.columns().contains(name)),
        path,
        "is what the table is partitioned by");
    owner
        .foreignKeys()
        .values()
        .forEach(key -> requireNot(key.columns().contains(name), path, key));
    owner
        .uniqueConstraints()
        .values()
        .forEach(unique -> requireNot(unique.columns().contains(name), path, unique));
    owner
        .exclusionConstraints()
        .values()
        .forEach(
            exclusion ->
                requireNot(
                    exclusion.elements().stream()
                        .anyMatch(element -> isColumn(element.part(), name)),
                    path,
                    exclusion));
    owner
        .indexes()
        .values()
        .forEach(
            index ->
                SchemaEditor.require(
                    index.parts().stream().noneMatch(part -> isColumn(part, name))
                        && !index.included().contains(name),
                    path,
                    "is part of the index " + index.name()));
    for (QualifiedName other : schema.referring(table)) {
      for (ForeignKey key : schema.requireTable(other).foreignKeys().values()) {
        requireNot(
            key.referencedTable().equals(table) && key.referencedColumns().contains(name),
            path,
            key);
      }
    }
  }

  private static boolean isColumn(IndexPart part, Identifier name) {
    return part instanceof IndexPart.OfColumn column && column.name().equals(name);
  }

  private static void requireNot(boolean used, SchemaPath path, Constraint user) {
    SchemaEditor.require(!used, path, "is part of the constraint " + user.name());
  }
}
