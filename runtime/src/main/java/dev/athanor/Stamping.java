package dev.athanor;

import dev.athanor.execution.ExecutionContext;
import dev.athanor.execution.Session;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistorySql;
import dev.athanor.history.Journal;
import dev.athanor.history.RevisionState;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.Planner;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionPath;
import dev.athanor.revision.Step;
import dev.athanor.revision.Target;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Declares revisions applied, or not, without executing anything of them. */
final class Stamping {

  private final ExecutionContext context;
  private final RevisionIndex index;
  private final List<Target> targets;
  private final boolean purge;

  Stamping(ExecutionContext context, RevisionIndex index, List<Target> targets, boolean purge) {
    this.context = context;
    this.index = index;
    this.targets = targets;
    this.purge = purge;
  }

  /**
   * Sees that something is to be declared applied: nothing at all would be a history purged by
   * oversight.
   *
   * @throws ProblemException {@code InvalidTarget}
   */
  static void check(List<Target> targets) {
    if (targets.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "InvalidTarget",
              "It is not said which revision is stamped.",
              "Name one: \"head\" for all of them, \"base\" for none."));
    }
  }

  /** Writes it, in the transaction that is open. */
  void run(Session session) throws SQLException {
    HistorySql sql = context.history().sql();
    List<AppliedRevision> rows = context.history().all(session.connection());
    LiveHistory live = new LiveHistory(index.revisions(), purge ? List.of() : rows);
    RevisionPath path =
        RevisionPath.stamp(live.everything(), live.settled(), absolute(live.build()));
    if (purge) {
      session.execute(sql.purge());
    }
    for (AppliedRevision half : live.halfDone()) {
      session.execute(sql.delete(half.id()));
    }
    Planner planner = new Planner(index, live.everything(), context.dialect());
    for (Step step : path.steps()) {
      if (step.direction() == Direction.DOWNGRADE) {
        session.execute(sql.delete(step.revision()));
      } else {
        PlannedRevision revision = planner.upgrade(step.revision(), live.message(step.revision()));
        session.execute(sql.insert(row(revision), revision.storedDowngrade()));
      }
    }
  }

  /** What the targets mean in this build: the head is its own, whatever the database has. */
  private List<Target> absolute(RevisionGraph build) {
    return targets.stream().flatMap(target -> absolute(build, target)).toList();
  }

  private static Stream<Target> absolute(RevisionGraph build, Target target) {
    Set<RevisionId> ids = build.resolve(target);
    return ids.isEmpty() ? Stream.of(target) : ids.stream().map(id -> Target.parse(id.value()));
  }

  private AppliedRevision row(PlannedRevision revision) {
    return new AppliedRevision(
        revision.node(),
        revision.message(),
        revision.checksum(),
        RevisionState.STAMPED,
        Instant.now(),
        context.appliedBy(),
        Duration.ZERO,
        Journal.NONE);
  }
}
