package dev.athanor;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Dialects;
import dev.athanor.execution.ExecutionContext;
import dev.athanor.history.HistorySql;
import dev.athanor.history.HistoryTable;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.plan.MigrationListener;
import dev.athanor.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** What a builder was told. */
record MigratorSettings(
    DataSource source,
    RevisionIndex index,
    Optional<Dialect> dialect,
    QualifiedName historyTable,
    Duration lockTimeout,
    MigrationListener listener,
    String appliedBy,
    boolean databaseMayBeAhead) {

  /** All that it takes to work on a database; asks it a question or two. */
  ExecutionContext context(Connection connection) throws SQLException {
    return new ExecutionContext(
        source,
        dialect.isPresent() ? dialect.get() : Dialects.of(connection),
        historyTable,
        lockTimeout,
        listener,
        appliedBy);
  }

  /** All that it takes to look at the history table; asks nothing. */
  HistoryTable history(Connection connection) throws SQLException {
    Dialect spoken =
        dialect.isPresent()
            ? dialect.get()
            : Dialects.named(connection.getMetaData().getDatabaseProductName());
    return new HistoryTable(new HistorySql(spoken, historyTable));
  }
}
