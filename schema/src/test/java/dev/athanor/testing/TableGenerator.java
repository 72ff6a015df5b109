package dev.athanor.testing;

import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/** Whole tables, with references to those that stand already and to themselves. */
final class TableGenerator {

  private final Generators generators;
  private final Dice dice;

  TableGenerator(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
  }

  /** A table that {@code schema} does not have. */
  Table table(Schema schema) {
    Optional<Identifier> namespace =
        dice.chance(30) ? dice.pickAny(schema.namespaces()) : Optional.empty();
    Table table = columns(generators.names().table(schema, namespace));
    for (int i = dice.between(0, 6); i > 0; i--) {
      table = withPart(with(schema, table), table);
    }
    for (int i = dice.between(0, 2); i > 0; i--) {
      table = withReference(with(schema, table), table);
    }
    return decorated(table);
  }

  /** The schema and this table, in place of the one of its name. */
  static Schema with(Schema schema, Table table) {
    TreeMap<QualifiedName, Table> tables = new TreeMap<>(schema.tables());
    tables.put(table.name(), table);
    Collection<Table> all = tables.values();
    return Schema.of(schema.namespaces(), all, schema.sequences().values())
        .withExtensions(schema.extensions())
        .withTypes(schema.types().values());
  }

  private Table columns(QualifiedName name) {
    Table table = new TableBuilder(name).build();
    boolean identity = dice.chance(60);
    if (identity) {
      Column id = generators.columns().identity(table);
      table = table.toBuilder().column(id).primaryKey(key(id)).build();
    }
    for (int i = dice.between(identity ? 0 : 1, 5); i > 0; i--) {
      table = table.toBuilder().column(generators.columns().any(table)).build();
    }
    return table;
  }

  private static Optional<PrimaryKey> key(Column column) {
    return Optional.of(PrimaryKey.of(column.name()));
  }

  private Table withPart(Schema schema, Table table) {
    PartGenerator parts = generators.parts();
    TableBuilder builder = table.toBuilder();
    switch (dice.between(0, generators.anything() ? 4 : 3)) {
      case 0 -> {
        if (table.primaryKey().isEmpty()) {
          builder.primaryKey(parts.primaryKey(schema, table));
        }
      }
      case 1 -> parts.unique(schema, table).ifPresent(builder::constraint);
      case 2 -> parts.check(schema, table).ifPresent(builder::constraint);
      case 4 -> parts.exclusion(schema, table).ifPresent(builder::constraint);
      default -> parts.index(schema, table).ifPresent(builder::index);
    }
    return builder.build();
  }

  private Table withReference(Schema schema, Table table) {
    return generators
        .foreignKeys()
        .any(schema, table)
        .map(
            reference ->
                table.toBuilder()
                    .columns(reference.addedColumns())
                    .constraint(reference.key())
                    .build())
        .orElse(table);
  }

  private Table decorated(Table table) {
    TableBuilder builder = table.toBuilder();
    if (dice.chance(20)) {
      builder.comment(Optional.of(generators.columns().comment()));
    }
    if (generators.anything() && dice.chance(10)) {
      builder.options(Optional.of("engine = innodb"));
    }
    if (generators.anything()) {
      builder.unlogged(dice.chance(20));
      if (dice.chance(20)) {
        builder.partitioning(generators.parts().partitioning(table));
      }
    }
    return builder.build();
  }
}
