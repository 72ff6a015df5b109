package dev.athanor.execution;

import java.sql.SQLException;
import java.util.Set;

/**
 * Knows a pooler of transactions by what it does to statements that the driver has prepared on the
 * server: the next transaction may run where they are unknown, or another client's.
 */
final class PooledStatements {

  private static final Set<String> STATES = Set.of("42P05", "26000");

  private PooledStatements() {}

  /**
   * A remedy, with what helps if a pooler is the cause: a migration may prepare statements, too.
   */
  static String addTo(String remedy, Throwable cause) {
    return cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))
        ? remedy
            + " If a pooler of transactions such as PgBouncer stands in between, the cause may be"
            + " that it keeps no prepared statements: add prepareThreshold=0 to the JDBC URL, or"
            + " let it keep them (max_prepared_statements)."
        : remedy;
  }
}
