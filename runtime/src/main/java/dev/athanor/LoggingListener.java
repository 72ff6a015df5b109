package dev.athanor;

import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedOperation;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.Problem;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/** Tells the logger {@code dev.athanor} what happens, then another listener. */
final class LoggingListener implements MigrationListener {

  private final Logger logger = System.getLogger("dev.athanor");
  private final MigrationListener next;

  LoggingListener(MigrationListener next) {
    this.next = next;
  }

  @Override
  public void planned(MigrationPlan plan) {
    logger.log(Level.DEBUG, () -> "Planned:\n" + plan);
    next.planned(plan);
  }

  @Override
  public void warned(Problem problem) {
    logger.log(Level.WARNING, problem::message);
    next.warned(problem);
  }

  @Override
  public void waitingForLock(Duration waited, Duration limit, Optional<String> holder) {
    logger.log(
        Level.INFO,
        () ->
            "Waiting for another migrator for "
                + waited.toSeconds()
                + " s of at most "
                + limit.toSeconds()
                + holder.map(who -> ": " + who).orElse(""));
    next.waitingForLock(waited, limit, holder);
  }

  @Override
  public void revisionStarted(PlannedRevision revision) {
    logger.log(Level.DEBUG, () -> "Begins: " + revision.title());
    next.revisionStarted(revision);
  }

  @Override
  public void operationStarted(PlannedRevision revision, PlannedOperation operation) {
    logger.log(Level.DEBUG, () -> revision.id() + ": " + operation.description());
    next.operationStarted(revision, operation);
  }

  @Override
  public void revisionFinished(PlannedRevision revision, Duration duration) {
    logger.log(Level.INFO, () -> revision.title() + ", " + duration.toMillis() + " ms");
    next.revisionFinished(revision, duration);
  }

  @Override
  public void revisionFailed(PlannedRevision revision, Problem problem) {
    logger.log(Level.DEBUG, problem::message);
    next.revisionFailed(revision, problem);
  }
}
