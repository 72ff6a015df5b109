package dev.athanor.execution;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Asks for a connection beside the first one. A pool of one never gives it, so it is asked for in a
 * thread of its own, whose patience ends.
 */
final class SecondConnection {

  private SecondConnection() {}

  /**
   * Opens it.
   *
   * @throws ProblemException {@code NoSecondConnection}
   */
  static Session open(DataSource source, Duration limit) throws SQLException {
    CompletableFuture<Connection> asked = new CompletableFuture<>();
    Thread thread = new Thread(() -> ask(source, asked), "athanor-second-connection");
    thread.setDaemon(true);
    thread.start();
    try {
      return Session.of(asked.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SQLException refused) {
        throw problem(": " + SafeText.of(refused), SafeText.cause(refused));
      }
      throw new CompletionException(e.getCause());
    } catch (TimeoutException e) {
      giveBack(asked);
      throw problem(" within " + limit.toMillis() / 1000.0 + " s", null);
    } catch (InterruptedException e) {
      giveBack(asked);
      Thread.currentThread().interrupt();
      Interruption.check();
      throw new SQLException("interrupted", e);
    }
  }

  private static void ask(DataSource source, CompletableFuture<Connection> asked) {
    try {
      asked.complete(source.getConnection());
    } catch (SQLException | RuntimeException e) {
      asked.completeExceptionally(e);
    }
  }

  private static void giveBack(CompletableFuture<Connection> asked) {
    asked.thenAccept(
        late -> {
          try (late) {
            late.setAutoCommit(true);
          } catch (SQLException lost) {
            // It came too late to be used.
          }
        });
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
