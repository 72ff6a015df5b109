package dev.athanor.testing;

import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Lets a schema go through random changes. */
final class Evolver {

  private final Dice dice;
  private final Generators generators;
  private final List<List<Change>> kinds;

  Evolver(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
    List<Change> columns = new ArrayList<>(new ColumnChanges(generators).all());
    columns.addAll(new ColumnAlterations(generators).all());
    this.kinds =
        List.of(
            new TableChanges(generators).all(),
            columns,
            new ConstraintChanges(generators).all(),
            new TypeChanges(generators).all(),
            new OtherChanges(generators).all());
  }

  /** Operations that {@code schema} allows, one after another. */
  List<SchemaOperation> operations(Schema schema, int changes) {
    List<SchemaOperation> operations = new ArrayList<>();
    Schema now = schema;
    for (int i = 0; i < changes; i++) {
      generators.named().know(now);
      List<SchemaOperation> steps = dice.pick(dice.pick(kinds)).on(now);
      now = SchemaFold.apply(now, steps);
      operations.addAll(steps);
    }
    return List.copyOf(operations);
  }

  /** What becomes of {@code from}. Names that it had are not given to new things of other kinds. */
  Evolution evolution(Schema from, int changes) {
    if (!generators.anything()) {
      generators.names().avoid(from);
    }
    RenameTracker tracker = new RenameTracker(from);
    List<SchemaOperation> operations = operations(from, changes);
    operations.forEach(tracker::follow);
    return new Evolution(from, SchemaFold.apply(from, operations), tracker.renames());
  }
}
