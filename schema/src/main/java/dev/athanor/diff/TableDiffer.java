package dev.athanor.diff;

import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.RenameTable;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;

/** The tables that stand before and after, without their parts. */
final class TableDiffer {

  private final SchemaMatch schema;
  private final OrderedOperations operations;

  TableDiffer(SchemaMatch schema, OrderedOperations operations) {
    this.schema = schema;
    this.operations = operations;
  }

  void diff() {
    RenamePlanner<QualifiedName> renames =
        new RenamePlanner<>(
            Spelling::place,
            (name, number) ->
                name.withName(PassingName.of(number, candidate -> isTaken(name, candidate))));
    schema.tables().kept().forEach(renames::add);
    for (Rename<QualifiedName> rename : renames.plan()) {
      operations.add(Phase.RENAME_TABLES, new RenameTable(rename.from(), rename.to()));
    }
    schema.matches().forEach(match -> alter(match.from(), match.to()));
  }

  private void alter(Table from, Table to) {
    if (!from.comment().equals(to.comment())) {
      operations.add(Phase.ALTER_TABLES, new CommentTable(to.name(), to.comment()));
    }
    if (!from.options().equals(to.options())) {
      operations.add(Phase.ALTER_TABLES, new AlterTableOptions(to.name(), to.options()));
    }
  }

  private boolean isTaken(QualifiedName beside, Identifier candidate) {
    QualifiedName name = beside.withName(candidate);
    return schema.from().tables().containsKey(name) || schema.to().tables().containsKey(name);
  }
}
