package dev.athanor.execution;

import dev.athanor.dialect.SafeText;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.sql.SQLException;

/**
 * Says what the database was asked for when it refused: what is wrong with its catalogue or with
 * the lock is no fault of the history table. A lost connection is no refusal and goes through.
 */
public final class Refusal {

  private Refusal() {}

  /**
   * Reads what the database holds.
   *
   * @throws ProblemException {@code CatalogueNotReadable}
   * @throws SQLException if the connection is lost
   */
  public static <T> T ofCatalogue(Question<T> question) throws SQLException {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw told(
          e,
          Problem.error(
              "CatalogueNotReadable",
              "The database does not tell which tables it holds: " + SafeText.of(e) + ".",
              "Migrate as a user that may read its catalogue. Nothing was changed since what is"
                  + " written in the history table."));
    }
  }

  /**
   * Asks for the lock.
   *
   * @throws ProblemException {@code LockFailed}
   */
  static <T> T ofLock(Question<T> question) throws SQLException {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw told(
          e,
          Problem.error(
              "LockFailed",
              "The lock that keeps migrators apart cannot be taken: " + SafeText.of(e) + ".",
              "Migrate as a user that may take it: on PostgreSQL an advisory lock, on H2 a row of"
                  + " the table that is named like the history table with _lock behind. Nothing"
                  + " was changed by this one."));
    }
  }

  private static ProblemException told(SQLException e, Problem problem) throws SQLException {
    Interruption.check();
    if (ConnectionFailure.isLost(e)) {
      throw e;
    }
    return new ProblemException(problem, SafeText.cause(e));
  }

  /**
   * Something that a database is asked.
   *
   * @param <T> the answer
   */
  @FunctionalInterface
  public interface Question<T> {

    /** Asks. */
    T ask() throws SQLException;
  }
}
