package dev.athanor.history;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Creates a table of the runtime's own where it is missing, without a lock: of several that try at
 * once, one succeeds, and the others fail and then find it.
 */
public final class HistoryCreation {

  private static final int ATTEMPTS = 20;
  private static final long PAUSE_MILLIS = 50;
  private static final int ALIVE_SECONDS = 5;

  private HistoryCreation() {}

  /**
   * Creates it.
   *
   * @param connection one that commits each statement
   * @param table its name
   * @param create the statements
   * @throws ProblemException {@code HistoryNotWritable} if the database refuses to create it
   * @throws SQLException if it is there and may not be read, or the connection is lost
   */
  public static void ensure(Connection connection, String table, List<String> create)
      throws SQLException {
    SQLException refused = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        if (!exists(connection, table)) {
          create(connection, create);
        }
        return;
      } catch (SQLException e) {
        refused = e;
        pause();
      }
    }
    if (!connection.isValid(ALIVE_SECONDS) || exists(connection, table)) {
      throw refused;
    }
    throw new ProblemException(
        Problem.error(
            "HistoryNotWritable",
            "The table " + table + " cannot be created: " + refused.getMessage() + ".",
            "Let the user of the migrations create tables there, in a schema that exists, or create it"
                + " yourself: "
                + String.join("; ", create)
                + "."),
        refused);
  }

  private static void create(Connection connection, List<String> create) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : create) {
        statement.execute(sql);
      }
    }
  }

  private static boolean exists(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select 1 from " + table + " where 1 = 0");
      return true;
    } catch (SQLException e) {
      if (HistoryTable.isMissing(e)) {
        return false;
      }
      throw e;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
