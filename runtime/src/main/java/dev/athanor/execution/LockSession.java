package dev.athanor.execution;

import java.sql.SQLException;
import java.time.Duration;

/**
 * A connection that does nothing but hold the lock, in a transaction that stays open while another
 * connection works in several.
 */
final class LockSession implements AutoCloseable {

  /** How long the data source may take to give a second connection. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int ALIVE_SECONDS = 5;

  private final Session session;

  private LockSession(Session session) {
    this.session = session;
  }

  /**
   * Takes the lock.
   *
   * @param worker the connection that will work; it commits each statement
   */
  static LockSession acquire(ExecutionContext context, Session worker) throws SQLException {
    MigrationLock lock = context.lock();
    worker.autoCommit();
    Refusal.ofLock(
        () -> {
          lock.prepare(worker.connection());
          return null;
        });
    Session session = SecondConnection.open(context.source(), PATIENCE);
    try {
      new LockWait(lock, context.lockTimeout(), context.listener()).acquire(session);
      Refusal.ofLock(
          () -> {
            lock.sign(worker, context.appliedBy());
            return null;
          });
      return new LockSession(session);
    } catch (SQLException | RuntimeException | Error e) {
      session.close();
      throw e;
    }
  }

  /** Sees that the lock was not lost while the other connection worked. */
  void verify() throws SQLException {
    if (!session.connection().isValid(ALIVE_SECONDS)) {
      throw new SQLException("the connection that held the lock was lost", "08006");
    }
  }

  /** Releases the lock. */
  @Override
  public void close() {
    session.rollback();
    session.close();
  }
}
