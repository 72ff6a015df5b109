package dev.athanor.plan;

import dev.athanor.dialect.Dialect;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RunCode;
import dev.athanor.schema.Index;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives operations their SQL. */
final class PlannedOperations {

  private final Dialect dialect;

  PlannedOperations(Dialect dialect) {
    this.dialect = dialect;
  }

  List<PlannedOperation> of(List<Operation> recorded) {
    List<PlannedOperation> planned = new ArrayList<>();
    for (Operation operation : recorded) {
      for (Operation part : parts(operation)) {
        planned.add(planned(part));
      }
    }
    return planned;
  }

  /**
   * A table with indexes is several changes. Where each of them commits by itself, each has to be
   * found done or not done after a crash, so there they are planned one by one.
   */
  private List<Operation> parts(Operation operation) {
    if (dialect.hasTransactionalDdl()
        || !(operation instanceof CreateTable create)
        || create.table().indexes().isEmpty()) {
      return List.of(operation);
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
}
