package dev.athanor;

import dev.athanor.check.HeadCheck;
import dev.athanor.check.HeadProblems;
import dev.athanor.dialect.Dialect;
import dev.athanor.execution.Abandonment;
import dev.athanor.execution.ExecutionContext;
import dev.athanor.execution.Refusal;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistoryTable;
import dev.athanor.history.RevisionState;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.operation.DropSchema;
import dev.athanor.plan.KeptSchemas;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.Planner;
import dev.athanor.plan.TakeBack;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.AppliedRevisions;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionPath;
import dev.athanor.revision.Step;
import dev.athanor.revision.Target;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes plans for a database as it stands: first what is half done, then the way to the target. */
final class Planning {

  private final LiveHistory live;
  private final Planner planner;
  private final KeptSchemas keptSchemas;
  private final TakeBack takeBack;
  private final HistoryTable table;
  private final Connection connection;

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
    this.table = table;
    this.connection = connection;
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
    List<PlannedRevision> plan = halfDone();
    List<Step> steps = RevisionPath.upgrade(live.build(), current, target).steps();
    if (!live.unknown().isEmpty() && !(mayBeAhead && steps.isEmpty())) {
      throw UnknownRevisions.problem(live, steps.isEmpty());
    }
    plan.addAll(steps(steps));
    return new MigrationPlan(plan);
  }

  /** The way down, over revisions that the build lacks as well. */
  MigrationPlan downgrade(Target target) throws SQLException {
    List<Step> steps = way(target);
    List<PlannedRevision> plan = new ArrayList<>();
    for (AppliedRevision row : live.halfDone()) {
      plan.add(isGivenUp(row, steps) ? takenBack(row) : halfDone(row));
    }
    List<AppliedRevision> givenUp =
        live.halfDone().stream().filter(row -> isGivenUp(row, steps)).toList();
    plan.addAll(
        steps(
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
        PlannedRevision whole = up(row.id());
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
    String sql = takeBack(up(row.id()), row.journal().progress());
    return planner.downgrade(row.id(), live.message(row.id()), Optional.of(sql));
  }

  /** The plan without what is done of it already, to be shown. */
  MigrationPlan remaining(MigrationPlan plan) {
    return new MigrationPlan(plan.revisions().stream().map(this::remaining).toList());
  }

  private PlannedRevision remaining(PlannedRevision revision) {
    AppliedRevision row = live.rows().get(revision.id());
    boolean goesOn =
        row != null
            && !row.state().isSettled()
            && (row.state() == RevisionState.UPGRADING)
                == (revision.direction() == Direction.UPGRADE);
    if (!goesOn) {
      return revision;
    }
    int done = row.journal().progress();
    String statements = done + " of " + revision.units().size() + " statements are done";
    boolean certain =
        row.journal().attempt().isEmpty()
            && live.halfDone().stream().allMatch(half -> half.journal().batch().isEmpty());
    return revision.rest(
        done, statements + (certain ? "" : ", and more may be: the database will tell"));
  }

  /** A warning for each applied revision that was edited; loads the migrations of all of them. */
  List<Problem> edited() {
    return new HeadCheck(live.build())
        .edited(live.checksums(), planner::checksum).stream().map(HeadProblems::edited).toList();
  }

  Planner planner() {
    return planner;
  }

  private List<PlannedRevision> halfDone() throws SQLException {
    List<PlannedRevision> plan = new ArrayList<>();
    for (AppliedRevision row : live.halfDone()) {
      plan.add(halfDone(row));
    }
    return plan;
  }

  private PlannedRevision halfDone(AppliedRevision row) throws SQLException {
    if (row.isAbandoned()) {
      return stored(row.id());
    }
    return row.state() == RevisionState.UPGRADING ? up(row.id()) : down(row.id());
  }

  private List<PlannedRevision> steps(List<Step> steps) throws SQLException {
    List<PlannedRevision> plan = new ArrayList<>();
    for (Step step : steps) {
      boolean up = step.direction() == Direction.UPGRADE;
      plan.add(up ? up(step.revision()) : down(step.revision()));
    }
    return plan;
  }

  private PlannedRevision up(RevisionId id) throws SQLException {
    if (!live.build().contains(id)) {
      throw UnknownRevisions.halfDone(id);
    }
    PlannedRevision upgrade = planner.upgrade(id, live.message(id));
    Set<String> created = keptSchemas.createdBy(upgrade);
    if (created.isEmpty()) {
      return upgrade;
    }
    Optional<String> begun =
        live.rows().containsKey(id) ? table.downgradeSql(connection, id) : Optional.empty();
    created.retainAll(
        begun.isPresent() ? keptSchemas.read(begun) : Refusal.ofCatalogue(this::schemas));
    return keptSchemas.remember(upgrade, created);
  }

  private Set<String> schemas() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet rows = connection.getMetaData().getSchemas()) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_SCHEM"));
      }
    }
    return names;
  }

  private PlannedRevision down(RevisionId id) throws SQLException {
    if (live.build().contains(id)) {
      PlannedRevision downgrade = planner.downgrade(id, live.message(id));
      boolean drops =
          downgrade.operations().stream()
              .anyMatch(it -> it.operation().orElseThrow() instanceof DropSchema);
      return drops
          ? keptSchemas.keep(downgrade, keptSchemas.read(table.downgradeSql(connection, id)))
          : downgrade;
    }
    return stored(id);
  }

  private PlannedRevision stored(RevisionId id) throws SQLException {
    Optional<String> stored = table.downgradeSql(connection, id);
    return planner.downgrade(id, live.message(id), stored);
  }
}
