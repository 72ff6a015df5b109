package dev.athanor.testing;

import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.Assume;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.ReleaseExtension;
import dev.athanor.operation.RenameIndex;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RequireExtension;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes of indexes, sequences and named schemas. */
final class OtherChanges {

  private final Generators generators;
  private final Dice dice;
  private final SchemaGenerator schemas;

  OtherChanges(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
    this.schemas = new SchemaGenerator(generators);
  }

  List<Change> all() {
    return List.of(
        this::createIndex,
        this::dropIndex,
        this::renameIndex,
        schema -> List.of(new CreateSequence(schemas.sequence(schema))),
        this::dropSequence,
        this::renameSequence,
        this::alterSequence,
        schema -> List.of(new CreateSchema(generators.names().namespace(schema))),
        this::dropNamespace,
        this::assume,
        this::extensions);
  }

  private List<SchemaOperation> createIndex(Schema schema) {
    Optional<Table> table = dice.pickAny(schema.tables().values());
    return list(
        table
            .flatMap(owner -> generators.parts().index(schema, owner))
            .map(index -> new CreateIndex(table.get().name(), index)));
  }

  private List<SchemaOperation> dropIndex(Schema schema) {
    Optional<Table> table = indexed(schema);
    return list(table.map(owner -> new DropIndex(owner.name(), index(owner).name())));
  }

  private List<SchemaOperation> renameIndex(Schema schema) {
    Identifier free = generators.names().part(schema, "ix_");
    return list(
        indexed(schema).map(owner -> new RenameIndex(owner.name(), index(owner).name(), free)));
  }

  private List<SchemaOperation> dropSequence(Schema schema) {
    return list(sequence(schema).map(sequence -> new DropSequence(sequence.name())));
  }

  private List<SchemaOperation> renameSequence(Schema schema) {
    return list(
        sequence(schema)
            .map(
                sequence ->
                    new RenameSequence(
                        sequence.name(),
                        generators.names().sequence(schema, sequence.name().namespace()))));
  }

  private List<SchemaOperation> alterSequence(Schema schema) {
    return list(
        sequence(schema)
            .map(sequence -> new AlterSequence(sequence, schemas.counting(sequence.name()))));
  }

  /** Where no database has to follow. */
  private List<SchemaOperation> extensions(Schema schema) {
    if (!generators.anything()) {
      return List.of();
    }
    Identifier name = Identifier.of(dice.pick(List.of("citext", "uuid-ossp")));
    return List.of(
        schema.extensions().contains(name)
            ? new ReleaseExtension(name)
            : new RequireExtension(name));
  }

  /** Where no database has to follow. */
  private List<SchemaOperation> assume(Schema schema) {
    return generators.anything() ? List.of(new Assume(createIndex(schema))) : List.of();
  }

  private List<SchemaOperation> dropNamespace(Schema schema) {
    List<Identifier> used =
        Stream.of(schema.tables().keySet(), schema.sequences().keySet(), schema.types().keySet())
            .flatMap(Set::stream)
            .map(QualifiedName::namespace)
            .flatMap(Optional::stream)
            .toList();
    return list(
        dice.pickAny(schema.namespaces().stream().filter(name -> !used.contains(name)).toList())
            .map(DropSchema::new));
  }

  private Optional<Table> indexed(Schema schema) {
    return dice.pickAny(
        schema.tables().values().stream().filter(table -> !table.indexes().isEmpty()).toList());
  }

  private Index index(Table table) {
    return dice.pick(List.copyOf(table.indexes().values()));
  }

  private Optional<Sequence> sequence(Schema schema) {
    return dice.pickAny(schema.sequences().values());
  }

  private static List<SchemaOperation> list(Optional<? extends SchemaOperation> operation) {
    return operation.stream().<SchemaOperation>map(step -> step).toList();
  }
}
