package dev.athanor;

import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedOperation;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells the logger {@code dev.athanor} what happens, then another listener. The logger is looked up
 * when there is something to tell: at head there is not, and finding it loads a logging system.
 */
final class LoggingListener implements MigrationListener {

  private final MigrationListener next;

  LoggingListener(MigrationListener next) {
    this.next = next;
  }

  @Override
  public void planned(MigrationPlan plan) {
    logger().log(Level.DEBUG, () -> "Planned:\n" + plan);
    tell("planned", () -> next.planned(plan));
  }

  @Override
  public void warned(Problem problem) {
    logger().log(Level.WARNING, problem::message);
    tell("warned", () -> next.warned(problem));
  }

  @Override
  public void waitingForLock(Duration waited, Duration limit, Optional<String> holder) {
    logger()
        .log(
            Level.INFO,
            () ->
                "Waiting for another migrator for "
                    + waited.toSeconds()
                    + " s of at most "
                    + limit.toSeconds()
                    + holder.map(who -> ": " + who).orElse(""));
    tell("waitingForLock", () -> next.waitingForLock(waited, limit, holder));
  }

  @Override
  public void revisionStarted(PlannedRevision revision) {
    logger().log(Level.DEBUG, () -> "Begins: " + revision.title());
    tell("revisionStarted", () -> next.revisionStarted(revision));
  }

  @Override
  public void operationStarted(PlannedRevision revision, PlannedOperation operation) {
    logger().log(Level.DEBUG, () -> revision.id() + ": " + operation.description());
    tell("operationStarted", () -> next.operationStarted(revision, operation));
  }

  @Override
  public void revisionFinished(PlannedRevision revision, Duration duration) {
    logger().log(Level.INFO, () -> revision.title() + ", " + duration.toMillis() + " ms");
    tell("revisionFinished", () -> next.revisionFinished(revision, duration));
  }

  @Override
  public void revisionFailed(PlannedRevision revision, Problem problem) {
    logger().log(Level.DEBUG, problem::message);
    try {
      next.revisionFailed(revision, problem);
    } catch (RuntimeException second) {
      logger().log(Level.WARNING, "The listener threw as well: " + second);
    }
  }

  private void tell(String event, Runnable telling) {
    try {
      telling.run();
    } catch (ProblemException described) {
      throw described;
    } catch (RuntimeException e) {
      throw new ProblemException(
          Problem.error(
              "ListenerFailed",
              event + "() of the listener " + next.getClass().getName() + " threw " + e + ".",
              "Mend it, and migrate again; it goes on from there."),
          e);
    }
  }

  private static Logger logger() {
    return Lookup.LOGGER;
  }

  /** Initialized at the first use. */
  private static final class Lookup {
    private static final Logger LOGGER = System.getLogger("dev.athanor");
  }
}
