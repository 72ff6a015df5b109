package dev.athanor.execution;

import dev.athanor.dialect.SafeText;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Asks for a connection beside the first one, in the same thread: data sources choose the database
 * by what belongs to it (tenants, security). A pool of one never gives it, so the patience ends.
 */
final class SecondConnection {

  private SecondConnection() {}

  /**
   * Opens it.
   *
   * @throws ProblemException {@code NoSecondConnection}
   */
  static Session open(DataSource source, Duration limit) {
    Interruption.check();
    Alarm alarm = Alarm.in(limit);
    try (alarm) {
      return writable(Session.of(source.getConnection()));
    } catch (SQLException e) {
      throw failure(alarm, limit, problem(": " + SafeText.of(e), SafeText.cause(e)));
    } catch (RuntimeException e) {
      throw failure(alarm, limit, e);
    }
  }

  private static Session writable(Session session) throws SQLException {
    try {
      return session.writable();
    } catch (SQLException | RuntimeException | Error e) {
      session.close();
      throw e;
    }
  }

  private static RuntimeException failure(Alarm alarm, Duration limit, RuntimeException otherwise) {
    if (alarm.rang()) {
      return problem(" within " + limit.toMillis() / 1000.0 + " s", null);
    }
    Interruption.check();
    return otherwise;
  }

  private static ProblemException problem(String how, Throwable cause) {
    return new ProblemException(
        Problem.error(
            "NoSecondConnection",
            "This migration needs two connections at a time, one of them for the lock, and the"
                + " data source gave no second one"
                + how
                + ".",
            "Let the pool hold at least two, or give the migrator a data source of its own."),
        cause);
  }
}
