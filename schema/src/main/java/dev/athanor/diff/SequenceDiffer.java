package dev.athanor.diff;

import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.RenameSequence;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Sequence;

/** Sequences. */
final class SequenceDiffer {

  private final SchemaMatch schema;
  private final OrderedOperations operations;

  SequenceDiffer(SchemaMatch schema, OrderedOperations operations) {
    this.schema = schema;
    this.operations = operations;
  }

  void diff(NewNames newNames) {
    for (QualifiedName name : schema.sequences().dropped()) {
      operations.add(
          newNames.contains(name) ? Phase.DROP_NAMESAKES : Phase.DROP_SEQUENCES,
          new DropSequence(name));
    }
    RenamePlanner<QualifiedName> renames =
        new RenamePlanner<>(
            Spelling::place,
            (name, number) ->
                name.withName(PassingName.of(number, candidate -> isTaken(name, candidate))));
    schema.sequences().kept().forEach(renames::add);
    for (Rename<QualifiedName> rename : renames.plan()) {
      operations.add(Phase.RENAME_SEQUENCES, new RenameSequence(rename.from(), rename.to()));
    }
    schema.sequences().kept().forEach(this::alter);
    for (QualifiedName name : schema.sequences().created()) {
      operations.add(Phase.CREATE_SEQUENCES, new CreateSequence(schema.to().sequences().get(name)));
    }
  }

  private void alter(QualifiedName old, QualifiedName now) {
    Sequence from = schema.from().sequences().get(old).withName(now);
    Sequence to = schema.to().sequences().get(now);
    if (!from.equals(to)) {
      operations.add(Phase.ALTER_SEQUENCES, new AlterSequence(from, to));
    }
  }

  private boolean isTaken(QualifiedName beside, Identifier candidate) {
    QualifiedName name = beside.withName(candidate);
    return schema.from().sequences().containsKey(name) || schema.to().sequences().containsKey(name);
  }
}
