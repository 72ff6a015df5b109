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
      execution
          .run()
          .filter(done -> told.add(List.of(done.id(), done.direction())))
          .ifPresent(done -> add(revision, done));
    } catch (ProblemException e) {
      listener.revisionFailed(revision, e.problem());
      throw e;
    }
  }

  private void add(PlannedRevision revision, CompletedRevision done) {
    completed.add(done);
    listener.revisionFinished(revision, done.duration());
  }

  /** Executes a revision; gives nothing if others have done so already. */
  interface Execution {
    Optional<CompletedRevision> run() throws SQLException;
  }
}
