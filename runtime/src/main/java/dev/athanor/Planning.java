package dev.athanor;

import dev.athanor.check.HeadCheck;
import dev.athanor.check.HeadProblems;
import dev.athanor.dialect.Dialect;
import dev.athanor.execution.Abandonment;
import dev.athanor.execution.ExecutionContext;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistoryTable;
import dev.athanor.history.RevisionState;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.plan.KeptSchemas;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.Planner;
import dev.athanor.plan.TakeBack;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.AppliedRevisions;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionPath;
import dev.athanor.revision.Step;
import dev.athanor.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes plans for a database as it stands: first what is half done, then the way to the target. */
final class Planning {

  private final LiveHistory live;
  private final Planner planner;
  private final KeptSchemas keptSchemas;
  private final TakeBack takeBack;
  private final RevisionPlans single;

  Planning(
      LiveHistory live,
      RevisionIndex index,
      Dialect dialect,
      HistoryTable table,
      Connection connection) {
    this.live = live;
    this.planner = new Planner(index, live.everything(), dialect);
    this.keptSchemas = new KeptSchemas(dialect);
    this.takeBack = new TakeBack(index, dialect);
    this.single = new RevisionPlans(live, planner, dialect, table, connection);
  }

  /**
   * The way up.
   *
   * @param mayBeAhead whether revisions that the build lacks are tolerated above its own
   */
  MigrationPlan upgrade(Target target, boolean mayBeAhead) throws SQLException {
    Set<RevisionId> current = live.soonApplied();
    current.removeIf(id -> !live.build().contains(id));
    List<Problem> skipped = AppliedRevisions.check(live.build(), current);
    if (!skipped.isEmpty()) {
      throw new ProblemException(skipped, null);
    }
    List<PlannedRevision> plan = single.halfDone();
    List<Step> steps = RevisionPath.upgrade(live.build(), current, target).steps();
    if (!live.unknown().isEmpty() && !(mayBeAhead && steps.isEmpty())) {
      throw UnknownRevisions.problem(live, steps.isEmpty());
    }
    plan.addAll(single.of(steps));
    return new MigrationPlan(plan);
  }

  /** The way down, over revisions that the build lacks as well. */
  MigrationPlan downgrade(Target target) throws SQLException {
    List<Step> steps = way(target);
    List<PlannedRevision> plan = new ArrayList<>();
    for (AppliedRevision row : live.halfDone()) {
      plan.add(isGivenUp(row, steps) ? takenBack(row) : single.halfDone(row));
    }
    List<AppliedRevision> givenUp =
        live.halfDone().stream().filter(row -> isGivenUp(row, steps)).toList();
    plan.addAll(
        single.of(
            steps.stream()
                .filter(step -> givenUp.stream().noneMatch(row -> row.id().equals(step.revision())))
                .toList()));
    return new MigrationPlan(plan);
  }

  /** What a downgrade gives up instead of finishing it first. */
  List<Abandonment> abandonments(Target target, ExecutionContext context) throws SQLException {
    List<Step> steps = way(target);
    List<Abandonment> abandonments = new ArrayList<>();
    for (AppliedRevision row : live.halfDone()) {
      if (isGivenUp(row, steps)) {
        PlannedRevision whole = single.up(row.id());
        abandonments.add(new Abandonment(context, whole, done -> takeBack(whole, done)));
      }
    }
    return abandonments;
  }

  private String takeBack(PlannedRevision whole, int done) {
    return keptSchemas.without(
        takeBack.of(whole, done, live.settled()), keptSchemas.read(whole.storedDowngrade()));
  }

  private List<Step> way(Target target) {
    return RevisionPath.downgrade(live.everything(), live.soonApplied(), target).steps();
  }

  /** How far a batch got is found out by going on with it. */
  private boolean isGivenUp(AppliedRevision row, List<Step> steps) {
    return row.state() == RevisionState.UPGRADING
        && live.build().contains(row.id())
        && live.halfDone().stream().allMatch(half -> half.journal().batch().isEmpty())
        && steps.stream().anyMatch(step -> step.revision().equals(row.id()));
  }

  private PlannedRevision takenBack(AppliedRevision row) throws SQLException {
    String sql = takeBack(single.up(row.id()), row.journal().progress());
    return planner.downgrade(row.id(), live.message(row.id()), Optional.of(sql));
  }

  /** A warning for each applied revision that was edited; loads the migrations of all of them. */
  List<Problem> edited() {
    return new HeadCheck(live.build())
        .edited(live.checksums(), planner::checksum).stream().map(HeadProblems::edited).toList();
  }

  Planner planner() {
    return planner;
  }
}
