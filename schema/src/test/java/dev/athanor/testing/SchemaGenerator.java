package dev.athanor.testing;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Valid schemas: every key, constraint and index has its columns, every reference its key. */
final class SchemaGenerator {

  private final Generators generators;
  private final Dice dice;
  private final TableGenerator tables;

  SchemaGenerator(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
    this.tables = new TableGenerator(generators);
  }

  /** A schema of at most so many tables. */
  Schema schema(int maxTables) {
    Schema schema = Schema.EMPTY;
    for (int i = dice.between(0, 2); i > 0; i--) {
      Set<Identifier> namespaces = new TreeSet<>(schema.namespaces());
      namespaces.add(generators.names().namespace(schema));
      schema = Schema.of(namespaces, List.of(), List.of());
    }
    for (int i = dice.between(0, 2); i > 0; i--) {
      List<NamedType> types = new ArrayList<>(schema.types().values());
      types.add(generators.named().enumeration(schema));
      schema = schema.withTypes(types);
    }
    generators.named().know(schema);
    for (int i = dice.between(0, maxTables); i > 0; i--) {
      schema = TableGenerator.with(schema, tables.table(schema));
    }
    for (int i = dice.between(0, 2); i > 0; i--) {
      schema = withSequence(schema);
    }
    return circular(schema);
  }

  Sequence sequence(Schema schema) {
    Optional<Identifier> namespace =
        dice.chance(30) ? dice.pickAny(schema.namespaces()) : Optional.empty();
    return counting(generators.names().sequence(schema, namespace));
  }

  Sequence counting(QualifiedName name) {
    Optional<String> options =
        generators.anything() && dice.chance(10) ? Optional.of("cache 20") : Optional.empty();
    return new Sequence(name, dice.between(1, 100), dice.between(1, 50), options);
  }

  private Schema withSequence(Schema schema) {
    List<Sequence> sequences = new ArrayList<>(schema.sequences().values());
    sequences.add(sequence(schema));
    return Schema.of(schema.namespaces(), schema.tables().values(), sequences)
        .withTypes(schema.types().values());
  }

  /** Some references more, now that every table can refer to every other. */
  private Schema circular(Schema schema) {
    Schema growing = schema;
    for (Table table : dice.some(schema.tables().values(), 3)) {
      Schema standing = growing;
      growing =
          generators
              .foreignKeys()
              .any(standing, table)
              .map(
                  reference ->
                      TableGenerator.with(
                          standing,
                          table.toBuilder()
                              .columns(reference.addedColumns())
                              .constraint(reference.key())
                              .build()))
              .orElse(standing);
    }
    return growing;
  }
}
