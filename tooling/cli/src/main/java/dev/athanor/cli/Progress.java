package dev.athanor.cli;

import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.Problem;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;

/** Prints each revision when it is done. */
final class Progress implements MigrationListener {

  private final PrintWriter out;
  private final PrintWriter err;

  Progress(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void warned(Problem problem) {
    err.println(problem.message());
  }

  @Override
  public void waitingForLock(Duration waited, Duration limit, Optional<String> holder) {
    err.println(
        "Waiting for another migrator"
            + holder.map(who -> " (" + who + ")").orElse("")
            + ", "
            + waited.toSeconds()
            + " s of at most "
            + limit.toSeconds()
            + " s");
  }

  @Override
  public void revisionFinished(PlannedRevision revision, Duration duration) {
    out.println(revision.title() + ", " + duration.toMillis() + " ms");
  }
}
