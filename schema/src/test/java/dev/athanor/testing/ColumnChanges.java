package dev.athanor.testing;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns that come, go or get another name. */
final class ColumnChanges {

  private final Generators generators;
  private final Dice dice;

  ColumnChanges(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
  }

  List<Change> all() {
    return List.of(this::add, this::drop, this::rename, this::swap, this::take);
  }

  private List<SchemaOperation> add(Schema schema) {
    return any(schema)
        .<List<SchemaOperation>>map(
            table -> List.of(new AddColumn(table.name(), generators.columns().addable(table))))
        .orElse(List.of());
  }

  private List<SchemaOperation> drop(Schema schema) {
    return any(schema)
        .flatMap(table -> removable(table).map(column -> dropped(schema, table, column)))
        .orElse(List.of());
  }

  private List<SchemaOperation> rename(Schema schema) {
    return any(schema)
        .flatMap(
            table ->
                renamable(table)
                    .map(from -> rename(table.name(), from, generators.names().column(table))))
        .orElse(List.of());
  }

  /** Two columns exchange their names. */
  private List<SchemaOperation> swap(Schema schema) {
    Optional<Table> table = any(schema);
    List<Identifier> pair = table.map(this::twoRenamable).orElse(List.of());
    if (pair.size() < 2) {
      return List.of();
    }
    QualifiedName name = table.get().name();
    Identifier free = Identifier.of("between_two_names");
    return List.of(
        new RenameColumn(name, pair.get(0), free),
        new RenameColumn(name, pair.get(1), pair.get(0)),
        new RenameColumn(name, free, pair.get(1)));
  }

  /** A column goes, and another one takes its name. */
  private List<SchemaOperation> take(Schema schema) {
    Optional<Table> table = any(schema);
    Optional<Identifier> gone = table.flatMap(this::removable);
    if (gone.isEmpty()) {
      return List.of();
    }
    Optional<Identifier> heir =
        dice.pickAny(
            allRenamable(table.get()).stream().filter(name -> !name.equals(gone.get())).toList());
    if (heir.isEmpty()) {
      return List.of();
    }
    List<SchemaOperation> steps = new ArrayList<>(dropped(schema, table.get(), gone.get()));
    steps.add(new RenameColumn(table.get().name(), heir.get(), gone.get()));
    return steps;
  }

  private Optional<Table> any(Schema schema) {
    return dice.pickAny(schema.tables().values());
  }

  private Optional<Identifier> removable(Table table) {
    return table.columns().size() < 2
        ? Optional.empty()
        : dice.pickAny(
            table.columns().values().stream()
                .filter(column -> generators.anything() || isRemovable(table, column))
                .map(Column::name)
                .toList());
  }

  /** Whether a database can drop the column, and add it again to a table with rows. */
  private static boolean isRemovable(Table table, Column column) {
    boolean filled =
        column.nullable()
            || column.defaultValue().isPresent()
            || column.identity().isPresent()
            || column.generated().isPresent();
    return filled && !Tables.isMentioned(table, column.name());
  }

  private Optional<Identifier> renamable(Table table) {
    return dice.pickAny(allRenamable(table));
  }

  private List<Identifier> twoRenamable(Table table) {
    List<Identifier> shuffled = dice.shuffled(allRenamable(table));
    return shuffled.subList(0, Math.min(2, shuffled.size()));
  }

  private List<Identifier> allRenamable(Table table) {
    return table.columns().keySet().stream()
        .filter(name -> generators.anything() || !Tables.isMentioned(table, name))
        .toList();
  }

  private static List<SchemaOperation> rename(QualifiedName table, Identifier from, Identifier to) {
    return List.of(new RenameColumn(table, from, to));
  }

  private static List<SchemaOperation> dropped(Schema schema, Table table, Identifier column) {
    List<SchemaOperation> steps = new ArrayList<>(Dependents.ofColumn(schema, table, column));
    steps.add(new DropColumn(table.name(), column));
    return steps;
  }
}
