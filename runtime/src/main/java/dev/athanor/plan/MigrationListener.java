package dev.athanor.plan;

import dev.athanor.problem.Problem;
import java.time.Duration;
import java.util.Optional;

/**
 * Hears how a migration goes on. Called in the thread that migrates, in the order of events; an
 * exception ends the migration as a failing statement would.
 */
public interface MigrationListener {

  /** Something is pending, and this is what will be done about it. */
  default void planned(MigrationPlan plan) {}

  /** Something is not as it should be, but nothing that keeps the migration from going on. */
  default void warned(Problem problem) {}

  /**
   * Another migrator has the lock. Told after a second, and then every ten.
   *
   * @param waited how long so far
   * @param limit how long at most
   * @param holder who has it, as far as the database tells
   */
  default void waitingForLock(Duration waited, Duration limit, Optional<String> holder) {}

  /** The lock is taken and the revision is about to be applied or taken back. */
  default void revisionStarted(PlannedRevision revision) {}

  /** One of its operations begins; after a crash, the first one that is not done yet. */
  default void operationStarted(PlannedRevision revision, PlannedOperation operation) {}

  /**
   * The revision is committed, with its row in the history table. Where DDL commits by itself,
   * several revisions may be executed in one go; each of them is told when the rows of all are
   * written.
   */
  default void revisionFinished(PlannedRevision revision, Duration duration) {}

  /** The revision failed; the problem says in which state the database is now. */
  default void revisionFailed(PlannedRevision revision, Problem problem) {}
}
