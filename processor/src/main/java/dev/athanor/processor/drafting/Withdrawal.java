package dev.athanor.processor.drafting;

import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.DropType;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnUse;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.Named;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema has to forget so that some of its parts are no longer in it: the parts, and what is
 * built on columns among them. Foreign keys to a table that is forgotten stay.
 *
 * @param tables the tables
 * @param columns columns of other tables
 * @param sequences the sequences
 */
record Withdrawal(
    Set<QualifiedName> tables,
    Map<QualifiedName, Set<Identifier>> columns,
    Set<QualifiedName> sequences) {

  /**
   * The operations, in an order that the schema allows.
   *
   * @param other the schema on the other side: what it has of named types and schemas is not
   *     forgotten with the last of those that need it here
   */
  List<SchemaOperation> from(Schema schema, Schema other) {
    List<SchemaOperation> operations = new ArrayList<>();
    List<SchemaOperation> again = new ArrayList<>();
    for (Table table : schema.tables().values()) {
      table.foreignKeys().values().stream()
          .filter(key -> tables.contains(key.referencedTable()) || isBuiltOn(table, key))
          .forEach(
              key -> {
                operations.add(new DropForeignKey(table.name(), key.name()));
                if (!tables.contains(table.name()) && !isBuiltOn(table, key)) {
                  again.add(new AddForeignKey(table.name(), key));
                }
              });
    }
    columns.forEach(
        (table, names) ->
            schema.table(table).ifPresent(found -> addColumns(found, names, operations)));
    tables.forEach(table -> operations.add(new DropTable(table)));
    sequences.forEach(sequence -> operations.add(new DropSequence(sequence)));
    operations.addAll(again);
    Set<QualifiedName> types = types(schema, other);
    types.forEach(type -> operations.add(new DropType(type)));
    emptied(schema, types)
        .filter(name -> !other.hasNamespace(name))
        .map(DropSchema::new)
        .forEach(operations::add);
    return List.copyOf(operations);
  }

  private void addColumns(Table table, Set<Identifier> names, List<SchemaOperation> operations) {
    table
        .primaryKey()
        .filter(key -> !Collections.disjoint(key.columns(), names))
        .ifPresent(key -> operations.add(new DropPrimaryKey(table.name())));
    of(table.uniqueConstraints().values(), names)
        .forEach(unique -> operations.add(new DropUniqueConstraint(table.name(), unique.name())));
    for (CheckConstraint check : of(table.checkConstraints().values(), names)) {
      operations.add(new DropCheckConstraint(table.name(), check.name()));
    }
    for (ExclusionConstraint exclusion : of(table.exclusionConstraints().values(), names)) {
      operations.add(new DropExclusionConstraint(table.name(), exclusion.name()));
    }
    for (Index index : of(table.indexes().values(), names)) {
      operations.add(new DropIndex(table.name(), index.name()));
    }
    names.forEach(name -> operations.add(new DropColumn(table.name(), name)));
  }

  private static <T extends Named> List<T> of(Collection<T> parts, Set<Identifier> columns) {
    return parts.stream().filter(part -> ColumnUse.of(part, columns)).toList();
  }

  private boolean isBuiltOn(Table table, ForeignKey key) {
    return ColumnUse.of(key, columns.getOrDefault(table.name(), Set.of()))
        || columns.getOrDefault(key.referencedTable(), Set.of()).stream()
            .anyMatch(key.referencedColumns()::contains);
  }

  /** The named types that no column has but those that are forgotten. */
  private Set<QualifiedName> types(Schema schema, Schema other) {
    Set<QualifiedName> forgotten = new TreeSet<>();
    Set<QualifiedName> kept = new TreeSet<>();
    for (Table table : schema.tables().values()) {
      boolean all = tables.contains(table.name());
      Set<Identifier> names = columns.getOrDefault(table.name(), Set.of());
      for (Column column : table.columns().values()) {
        if (column.type() instanceof TypeReference named) {
          (all || names.contains(column.name()) ? forgotten : kept).add(named.type());
        }
      }
    }
    forgotten.removeAll(kept);
    forgotten.retainAll(schema.types().keySet());
    Set<QualifiedName> named =
        other.types().keySet().stream().map(TableRenames::meaning).collect(Collectors.toSet());
    forgotten.removeIf(type -> named.contains(TableRenames.meaning(type)));
    return forgotten;
  }

  private Stream<Identifier> emptied(Schema schema, Set<QualifiedName> types) {
    List<Identifier> filled =
        Stream.of(
                schema.tables().keySet().stream().filter(name -> !tables.contains(name)),
                schema.types().keySet().stream().filter(name -> !types.contains(name)),
                schema.sequences().keySet().stream().filter(name -> !sequences.contains(name)))
            .flatMap(names -> names)
            .flatMap(name -> name.namespace().stream())
            .toList();
    return Stream.of(tables, types, sequences)
        .flatMap(Set::stream)
        .flatMap(name -> name.namespace().stream())
        .distinct()
        .filter(name -> schema.hasNamespace(name) && !filled.contains(name));
  }
}
