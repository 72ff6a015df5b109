package dev.athanor.execution;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Knows a pooler of transactions by what it does to statements that the driver has prepared on the
 * server: the next transaction may run where they are unknown, or another client's.
 */
final class PooledStatements {

  private static final Set<String> STATES = Set.of("42P05", "26000");

  private PooledStatements() {}

  /** What helps, if that is the cause. */
  static Optional<String> remedy(Exception cause) {
    return cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))
        ? Optional.of(
            "A pooler of transactions such as PgBouncer stands in between, which keeps no prepared"
                + " statements: add prepareThreshold=0 to the JDBC URL, or let it keep them"
                + " (max_prepared_statements), and migrate again.")
        : Optional.empty();
  }
}
