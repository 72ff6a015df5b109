package dev.athanor.plan;

import dev.athanor.dialect.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the work of a revision into transactions. As much as possible shares one; a statement that
 * refuses company, or that the database commits by itself, stands alone.
 */
final class Transactions {

  private final boolean transactionalDdl;
  private final List<PlannedTransaction> transactions = new ArrayList<>();
  private final List<WorkUnit> open = new ArrayList<>();

  private Transactions(boolean transactionalDdl) {
    this.transactionalDdl = transactionalDdl;
  }

  static List<PlannedTransaction> of(List<PlannedOperation> operations, boolean transactionalDdl) {
    Transactions result = new Transactions(transactionalDdl);
    int number = 0;
    for (PlannedOperation operation : operations) {
      number++;
      int parts = operation.code().isPresent() ? 1 : operation.statements().size();
      for (int part = 0; part < parts; part++) {
        result.add(new WorkUnit(number, operation, part));
      }
    }
    result.close();
    return result.transactions;
  }

  private void add(WorkUnit unit) {
    if (isAtomic(unit)) {
      open.add(unit);
    } else {
      close();
      transactions.add(new PlannedTransaction(false, List.of(unit)));
    }
  }

  private boolean isAtomic(WorkUnit unit) {
    boolean companionable = unit.statement().map(SqlStatement::transactional).orElse(true);
    return companionable && (transactionalDdl || unit.operation().rowsOnly());
  }

  private void close() {
    if (!open.isEmpty()) {
      transactions.add(new PlannedTransaction(true, open));
      open.clear();
    }
  }
}
