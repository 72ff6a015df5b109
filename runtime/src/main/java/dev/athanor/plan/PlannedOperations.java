package dev.athanor.plan;

import dev.athanor.dialect.Dialect;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RunCode;
import dev.athanor.schema.Index;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives operations their SQL. */
final class PlannedOperations {

  private final Dialect dialect;

  PlannedOperations(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Plans the operations of a migration.
   *
   * @param before the schema that they are applied to; only asked for where the SQL depends on it
   */
  List<PlannedOperation> of(List<Operation> recorded, Supplier<TriedOperations> before) {
    List<PlannedOperation> planned = new ArrayList<>();
    SchemaSoFar schema = new SchemaSoFar(recorded, before);
    for (int position = 0; position < recorded.size(); position++) {
      int reached = position;
      for (Operation part : parts(recorded.get(position), () -> schema.at(reached))) {
        planned.add(planned(part));
      }
    }
    return planned;
  }

  /**
   * A table with indexes is several changes. Where each of them commits by itself, each has to be
   * found done or not done after a crash, so there they are planned one by one.
   */
  private List<Operation> parts(Operation operation, Supplier<SchemaView> before) {
    if (dialect.hasTransactionalDdl()
        || !(operation instanceof CreateTable create)
        || create.table().indexes().isEmpty()) {
      return dialect.parts(operation, before);
    }
    Table table = create.table();
    List<Operation> parts = new ArrayList<>();
    parts.add(new CreateTable(table.toBuilder().indexes(List.of()).build()));
    for (Index index : table.indexes().values()) {
      parts.add(new CreateIndex(table.name(), index));
    }
    return parts;
  }

  private PlannedOperation planned(Operation operation) {
    return new PlannedOperation(
        Optional.of(operation), dialect.sql(operation), isOnRows(operation));
  }

  private boolean isOnRows(Operation operation) {
    return operation instanceof RunCode
        || operation instanceof ExecuteSql execute
            && execute.effect().isEmpty()
            && (dialect.hasTransactionalDdl() || !ImplicitCommit.in(execute.sql()));
  }

  /**
   * The schema while the operations of a migration are applied to it, as far as it is asked for.
   */
  private static final class SchemaSoFar {

    private final List<Operation> operations;
    private final Supplier<TriedOperations> before;
    private TriedOperations trial;
    private int applied;

    SchemaSoFar(List<Operation> operations, Supplier<TriedOperations> before) {
      this.operations = operations;
      this.before = before;
    }

    /** Behind so many operations; never asked for fewer than before. */
    SchemaView at(int position) {
      if (trial == null) {
        trial = before.get();
      }
      trial.apply(operations.subList(applied, position));
      applied = position;
      return trial.schema();
    }
  }
}
