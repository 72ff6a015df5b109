package dev.athanor;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Dialects;
import dev.athanor.execution.ExecutionContext;
import dev.athanor.history.HistorySql;
import dev.athanor.history.HistoryTable;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.plan.MigrationListener;
import dev.athanor.schema.Identifier;
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
    Optional<String> appliedBy,
    boolean databaseMayBeAhead) {

  /** All that it takes to work on a database; asks it a question or two. */
  ExecutionContext context(Connection connection, boolean historyMissing) throws SQLException {
    Dialect spoken = dialect.isPresent() ? dialect.get() : Dialects.of(connection);
    return new ExecutionContext(
        source,
        spoken,
        located(spoken, connection),
        lockTimeout,
        listener,
        appliedBy.orElseGet(Applicant::name),
        historyMissing);
  }

  /** All that it takes to look at the history table; asks nothing. */
  HistoryTable history(Connection connection) throws SQLException {
    return new HistoryTable(
        new HistorySql(
            dialect.isPresent() ? dialect.get() : Dialects.settled(connection), historyTable));
  }

  /** The table as scripts name it: whoever executes them has the same search path. */
  HistorySql scripted(Dialect spoken) {
    return new HistorySql(spoken, historyTable);
  }

  /** A search path could find the table of another schema, if the own one has none yet. */
  private QualifiedName located(Dialect spoken, Connection connection) throws SQLException {
    boolean searched = historyTable.namespace().isEmpty() && spoken.hasSearchPath();
    Optional<Identifier> own =
        searched
            ? Optional.ofNullable(connection.getSchema()).map(name -> exact(spoken, name))
            : historyTable.namespace();
    return new QualifiedName(own, historyTable.name());
  }

  private static Identifier exact(Dialect spoken, String name) {
    Identifier plain = Identifier.of(name);
    return spoken.fold(plain).equals(name) ? plain : new Identifier(name, true);
  }
}
