package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.history.HistorySql;
import dev.athanor.history.HistoryTable;
import dev.athanor.plan.MigrationListener;
import dev.athanor.schema.QualifiedName;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Where and how plans are executed.
 *
 * @param source gives the connections
 * @param dialect the kind of database
 * @param historyTable the name of the history table
 * @param lockTimeout how long another migrator is waited for
 * @param listener hears of it all
 * @param appliedBy who it is that migrates, as the history table tells it
 * @param historyMissing whether there was no history table when the plan was made, so that it is
 *     created without another look
 */
public record ExecutionContext(
    DataSource source,
    Dialect dialect,
    QualifiedName historyTable,
    Duration lockTimeout,
    MigrationListener listener,
    String appliedBy,
    boolean historyMissing) {

  /** The history table. */
  public HistoryTable history() {
    return new HistoryTable(new HistorySql(dialect, historyTable));
  }

  MigrationLock lock() {
    return dialect.hasAdvisoryLocks()
        ? new AdvisoryLock(dialect, historyTable)
        : new RowLock(dialect, historyTable, historyMissing);
  }
}
