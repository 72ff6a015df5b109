package dev.athanor.execution;

import dev.athanor.dialect.SafeText;
import dev.athanor.plan.MigrationListener;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits for the lock by asking again and again. Between two questions no transaction is open: a
 * waiting one could block what the holder is doing ({@code create index concurrently} waits for all
 * that are older).
 */
final class LockWait {

  private static final Duration FIRST_WORD = Duration.ofSeconds(1);
  private static final Duration NEXT_WORD = Duration.ofSeconds(10);
  private static final long SHORTEST_PAUSE = 10;
  private static final long LONGEST_PAUSE = 500;

  private final MigrationLock lock;
  private final Duration limit;
  private final MigrationListener listener;

  LockWait(MigrationLock lock, Duration limit, MigrationListener listener) {
    this.lock = lock;
    this.limit = limit;
    this.listener = listener;
  }

  /**
   * Opens a transaction that has the lock.
   *
   * @throws ProblemException {@code LockTimeout} or {@code Interrupted}
   */
  void acquire(Session session) throws SQLException {
    long start = System.nanoTime();
    Duration nextWord = FIRST_WORD;
    long pause = SHORTEST_PAUSE;
    session.begin();
    while (!Refusal.ofLock(() -> lock.tryAcquire(session.connection()))) {
      session.rollback();
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (waited.compareTo(limit) >= 0) {
        throw timeout(holder(session));
      }
      if (waited.compareTo(nextWord) >= 0) {
        listener.waitingForLock(waited, limit, holder(session));
        nextWord = waited.plus(NEXT_WORD);
      }
      Duration next = nextWord.compareTo(limit) < 0 ? nextWord : limit;
      long left = Math.max(1, next.minus(waited).toMillis());
      Interruption.sleep(Math.min(left, ThreadLocalRandom.current().nextLong(pause, 2 * pause)));
      pause = Math.min(LONGEST_PAUSE, 2 * pause);
    }
  }

  private Optional<String> holder(Session session) throws SQLException {
    Optional<String> holder = Refusal.ofLock(() -> lock.holder(session.connection()));
    session.rollback();
    return holder.map(SafeText::of);
  }

  private ProblemException timeout(Optional<String> holder) {
    return new ProblemException(
        Problem.error(
            "LockTimeout",
            "Another migrator has held the lock for all of "
                + limit.toMillis() / 1000.0
                + " s: "
                + holder.orElse("the database does not tell which")
                + ".",
            "Wait until it is done, or end it: the lock goes with its connection. Nothing was"
                + " changed by this one."));
  }
}
