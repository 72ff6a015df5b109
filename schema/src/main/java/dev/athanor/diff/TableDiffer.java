package dev.athanor.diff;

import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.RenameTable;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;

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
    schema.matches().forEach(this::repartition);
    relog();
  }

  /** Among those that become logged, what is referred to comes first; else it comes last. */
  private void relog() {
    List<Table> tables = DependencyOrder.of(schema.to().tables());
    for (int i = 0; i < tables.size(); i++) {
      relog(Phase.LOG_TABLES, tables.get(i), false);
      relog(Phase.UNLOG_TABLES, tables.get(tables.size() - 1 - i), true);
    }
  }

  private void relog(Phase phase, Table to, boolean unlogged) {
    if (to.unlogged() == unlogged
        && schema
            .match(to.name())
            .filter(match -> match.from().unlogged() != unlogged)
            .isPresent()) {
      operations.add(phase, new AlterTableLogging(to.name(), unlogged));
    }
  }

  private void repartition(TableMatch match) {
    Translation translation = new Translation(schema, match);
    Optional<Partitioning> from = match.from().partitioning().flatMap(translation::of);
    Optional<Partitioning> to = match.to().partitioning();
    AlterPartitioning change = new AlterPartitioning(match.to().name(), from, to);
    if (from.equals(to)) {
      if (from.isEmpty()) {
        unpartition(match);
      }
    } else if (change.isInPlace()) {
      operations.add(Phase.ALTER_TABLES, change);
    } else {
      unpartition(match);
      to.ifPresent(
          now ->
              operations.add(
                  Phase.PARTITION_TABLES,
                  new AlterPartitioning(match.to().name(), Optional.empty(), to)));
    }
  }

  private void unpartition(TableMatch match) {
    Optional<Partitioning> from = match.from().partitioning();
    if (from.isPresent()) {
      operations.add(
          Phase.DROP_CONSTRAINTS,
          new AlterPartitioning(match.from().name(), from, Optional.empty()));
    }
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
