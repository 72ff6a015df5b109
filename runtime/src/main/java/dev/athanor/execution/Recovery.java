package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.history.Journal;
import dev.athanor.operation.Operation;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.WorkUnit;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how far a revision got. What the journal is certain of it believes; of the one
 * statement that was being executed it asks the database's catalogue.
 */
final class Recovery {

  private final Dialect dialect;
  private final Session session;
  private final PlannedRevision revision;
  private final Trail trail;

  Recovery(Dialect dialect, Session session, PlannedRevision revision, Trail trail) {
    this.dialect = dialect;
    this.session = session;
    this.revision = revision;
    this.trail = trail;
  }

  /**
   * How many statements are done.
   *
   * @throws ProblemException {@code EditedWhileHalfDone} if they are not those that the migration
   *     has now
   */
  int done(Journal journal) throws SQLException {
    int progress = journal.progress();
    if (progress > revision.units().size() || !trail.of(progress).equals(journal.trail())) {
      throw edited(progress, "its first " + progress + " statements were different then");
    }
    if (journal.attempt().isEmpty()) {
      return progress;
    }
    Fingerprint attempt = Fingerprint.read(journal.attempt().get());
    if (progress == revision.units().size() || !attempt.isOf(trail, progress)) {
      throw edited(progress, "statement " + (progress + 1) + ", which may be done, was different");
    }
    return tookEffect(revision.units().get(progress), attempt) ? progress + 1 : progress;
  }

  /** A copy that was left beside the table would be in the way of a second try. */
  private boolean tookEffect(WorkUnit unit, Fingerprint attempt) throws SQLException {
    if (InvalidIndex.exists(dialect, session, unit)) {
      return false;
    }
    Optional<Operation> operation = unit.operation().operation();
    InterruptedCopy copy = new InterruptedCopy(dialect, session, List.of(unit));
    if (!attempt.schema().isEmpty()) {
      copy.clear(unit, attempt.copies());
      return attempt.hasChanged(dialect, session);
    }
    return shows(operation.orElseThrow(), unit)
        || copy.clear(unit, attempt.copies()) && shows(operation.orElseThrow(), unit);
  }

  private boolean shows(Operation operation, WorkUnit unit) throws SQLException {
    Schema actual = Refusal.ofCatalogue(() -> dialect.introspector().read(session.connection()));
    return operation.accept(new TookEffect(actual, dialect, unit.part()));
  }

  private ProblemException edited(int progress, String how) {
    return EditedWhileHalfDone.problem(
        revision,
        "the database stands after " + progress + " of its statements",
        how,
        "as it was up to there; what lies behind may be changed");
  }
}
