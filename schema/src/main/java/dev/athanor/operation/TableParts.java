package dev.athanor.operation;

import dev.athanor.schema.Column;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.Map;
import java.util.function.Function;

/** What several operations have to know about the parts of a table. */
final class TableParts {

  private TableParts() {}

  static Column column(SchemaView schema, QualifiedName table, Identifier name) {
    Column column = schema.table(table).map(found -> found.columns().get(name)).orElse(null);
    SchemaEditor.require(column != null, new SchemaPath.OfColumn(table, name), "does not exist");
    return column;
  }

  static Table withoutColumn(Table table, Identifier name) {
    return table.toBuilder()
        .replaceColumns(
            table.columns().values().stream()
                .filter(column -> !column.name().equals(name))
                .toList())
        .build();
  }

  static Table renameReferenced(Table table, QualifiedName from, QualifiedName to) {
    return table.toBuilder()
        .foreignKeys(
            table.foreignKeys().values().stream()
                .map(
                    key ->
                        key.referencedTable().equals(from)
                            ? key.withReference(key.columns(), to, key.referencedColumns())
                            : key)
                .toList())
        .build();
  }

  static void addConstraint(SchemaEditor schema, QualifiedName table, Constraint constraint) {
    Table before = schema.requireTable(table);
    requireNone(before, constraint.name());
    schema.replaceTable(before.toBuilder().constraint(constraint).build());
  }

  static void dropConstraint(
      SchemaEditor schema,
      QualifiedName table,
      Identifier name,
      Function<Table, Map<Identifier, ? extends Constraint>> kind) {
    Table before = schema.requireTable(table);
    SchemaEditor.require(
        kind.apply(before).containsKey(name),
        new SchemaPath.OfConstraint(table, name),
        "does not exist");
    schema.replaceTable(before.toBuilder().withoutConstraint(name).build());
  }

  static void renameConstraint(
      SchemaEditor schema, QualifiedName table, Identifier from, Identifier to) {
    Table before = schema.requireTable(table);
    requireNone(before, to);
    TableBuilder after = before.toBuilder().withoutConstraint(from);
    Constraint renamed =
        before.constraints().stream()
            .filter(constraint -> constraint.name().equals(from))
            .findFirst()
            .map(constraint -> ConstraintRenaming.rename(constraint, to))
            .orElse(null);
    SchemaEditor.require(
        renamed != null, new SchemaPath.OfConstraint(table, from), "does not exist");
    schema.replaceTable(after.constraint(renamed).build());
  }

  static Table withoutIndex(Table table, Identifier name) {
    SchemaEditor.require(
        table.indexes().containsKey(name),
        new SchemaPath.OfIndex(table.name(), name),
        "does not exist");
    return table.toBuilder()
        .indexes(
            table.indexes().values().stream().filter(index -> !index.name().equals(name)).toList())
        .build();
  }

  private static void requireNone(Table table, Identifier constraint) {
    SchemaEditor.require(
        table.constraints().stream().noneMatch(other -> other.name().equals(constraint)),
        new SchemaPath.OfConstraint(table.name(), constraint),
        "exists already");
  }
}
