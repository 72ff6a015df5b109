package dev.athanor.execution;

import dev.athanor.plan.CompletedRevision;
import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.ProblemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a migrator has completed so far. Each revision is told once, even if a lost connection made
 * it look at some of them twice.
 */
final class Completions {

  private final MigrationListener listener;
  private final List<CompletedRevision> completed = new ArrayList<>();
  private final Set<List<Object>> told = new HashSet<>();

  Completions(MigrationListener listener) {
    this.listener = listener;
  }

  List<CompletedRevision> list() {
    return List.copyOf(completed);
  }

  /** Executes a revision and tells the listener how it ended. */
  void run(PlannedRevision revision, Execution execution) throws SQLException {
    try {
      execution.run().ifPresent(done -> finished(revision, done));
    } catch (ProblemException e) {
      listener.revisionFailed(revision, e.problem());
      throw e;
    }
  }

  /** Its row is written; {@link #run} says so by itself of what gives something. */
  void finished(PlannedRevision revision, CompletedRevision done) {
    if (told.add(List.of(done.id(), done.direction()))) {
      completed.add(done);
      listener.revisionFinished(revision, done.duration());
    }
  }

  /** Executes a revision; gives nothing if others have done so, or its row is written later. */
  interface Execution {
    Optional<CompletedRevision> run() throws SQLException;
  }
}
