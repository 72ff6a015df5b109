package dev.athanor.testing;

import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of whole tables. */
final class TableChanges {

  private final Generators generators;
  private final Dice dice;
  private final TableGenerator tables;

  TableChanges(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
    this.tables = new TableGenerator(generators);
  }

  List<Change> all() {
    List<Change> changes =
        new ArrayList<>(
            List.of(this::create, this::drop, this::rename, this::swap, this::take, this::comment));
    if (generators.anything()) {
      changes.add(this::options);
      changes.add(this::unlogged);
      changes.add(this::partitioning);
    }
    return changes;
  }

  private List<SchemaOperation> create(Schema schema) {
    return List.of(new CreateTable(tables.table(schema)));
  }

  private List<SchemaOperation> drop(Schema schema) {
    return any(schema).map(table -> dropped(schema, table)).orElse(List.of());
  }

  private List<SchemaOperation> rename(Schema schema) {
    return any(schema)
        .map(table -> rename(table.name(), free(schema, table.name())))
        .orElse(List.of());
  }

  /** Two tables exchange their names. */
  private List<SchemaOperation> swap(Schema schema) {
    Optional<Table> one = any(schema);
    Optional<Table> other = one.flatMap(table -> neighbour(schema, table));
    if (other.isEmpty()) {
      return List.of();
    }
    QualifiedName name = one.get().name();
    QualifiedName otherName = other.get().name();
    QualifiedName free = name.withName(Identifier.of("between_two_names"));
    return List.of(
        new RenameTable(name, free),
        new RenameTable(otherName, name),
        new RenameTable(free, otherName));
  }

  /** A table goes, and another one takes its name. */
  private List<SchemaOperation> take(Schema schema) {
    Optional<Table> gone = any(schema);
    Optional<Table> heir = gone.flatMap(table -> neighbour(schema, table));
    if (heir.isEmpty()) {
      return List.of();
    }
    List<SchemaOperation> steps = new ArrayList<>(dropped(schema, gone.get()));
    steps.add(new RenameTable(heir.get().name(), gone.get().name()));
    return steps;
  }

  private List<SchemaOperation> comment(Schema schema) {
    Optional<String> comment =
        dice.chance(70) ? Optional.of(generators.columns().comment()) : Optional.empty();
    return any(schema)
        .<List<SchemaOperation>>map(table -> List.of(new CommentTable(table.name(), comment)))
        .orElse(List.of());
  }

  private List<SchemaOperation> options(Schema schema) {
    Optional<String> options = dice.chance(70) ? Optional.of("fillfactor 50") : Optional.empty();
    return any(schema)
        .<List<SchemaOperation>>map(table -> List.of(new AlterTableOptions(table.name(), options)))
        .orElse(List.of());
  }

  private List<SchemaOperation> unlogged(Schema schema) {
    return any(schema)
        .<List<SchemaOperation>>map(
            table -> List.of(new AlterTableLogging(table.name(), !table.unlogged())))
        .orElse(List.of());
  }

  private List<SchemaOperation> partitioning(Schema schema) {
    return any(schema)
        .<List<SchemaOperation>>map(
            table ->
                List.of(
                    new AlterPartitioning(
                        table.name(),
                        table.partitioning(),
                        generators.parts().partitioning(table))))
        .orElse(List.of());
  }

  private Optional<Table> any(Schema schema) {
    return dice.pickAny(schema.tables().values());
  }

  private Optional<Table> neighbour(Schema schema, Table table) {
    return dice.pickAny(
        schema.tables().values().stream()
            .filter(other -> !other.equals(table))
            .filter(other -> other.name().namespace().equals(table.name().namespace()))
            .toList());
  }

  private QualifiedName free(Schema schema, QualifiedName name) {
    Optional<Identifier> namespace =
        generators.anything() && dice.chance(20)
            ? dice.pickAny(schema.namespaces())
            : name.namespace();
    return generators.names().table(schema, namespace);
  }

  private static List<SchemaOperation> rename(QualifiedName from, QualifiedName to) {
    return List.of(new RenameTable(from, to));
  }

  private static List<SchemaOperation> dropped(Schema schema, Table table) {
    List<SchemaOperation> steps = new ArrayList<>(Dependents.ofTable(schema, table));
    steps.add(new DropTable(table.name()));
    return steps;
  }
}
