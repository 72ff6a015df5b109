package dev.athanor;

import dev.athanor.check.HeadCheck;
import dev.athanor.check.HeadReport;
import dev.athanor.execution.ExecutionContext;
import dev.athanor.execution.LostConnectionException;
import dev.athanor.execution.MigrationExecutor;
import dev.athanor.history.AppliedRevision;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.AppliedRevisions;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionHistory;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.Target;
import dev.athanor.revision.TargetRange;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Brings a database to a revision, and tells where it is. Holds no state beyond its settings: may
 * be used by several threads, and thrown away.
 *
 * <p>Targets are those of {@link Target}: {@code head}, {@code base}, {@code +1}, an id or the
 * beginning of one, {@code label@head}. All faults of use and of the database are {@link
 * ProblemException}s, whose codes docs/diagnostics.md explains.
 */
public final class Migrator {

  private final MigratorSettings settings;

  Migrator(MigratorSettings settings) {
    this.settings = settings;
  }

  /**
   * A migrator with the revisions on the class path.
   *
   * @throws ProblemException {@code NoRevisionIndex} or {@code SeveralRevisionIndexes}
   */
  public static Migrator of(DataSource source) {
    return builder(source).build();
  }

  /** A migrator to be told more. */
  public static MigratorBuilder builder(DataSource source) {
    return new MigratorBuilder(source);
  }

  /**
   * Applies everything up to the head. Where that is done already it costs one statement, takes no
   * lock and loads no migration.
   *
   * @throws ProblemException if a revision fails, or the database does not fit the revisions
   */
  public MigrationResult upgrade() {
    return upgrade(Target.HEAD);
  }

  /**
   * Applies a target and all that it needs.
   *
   * @throws ProblemException if a revision fails, or the database does not fit the revisions
   */
  public MigrationResult upgrade(String target) {
    return upgrade(target(target));
  }

  /**
   * Takes back everything above a target, also what is applied of a revision by half. Revisions
   * that this build lacks are taken back with the SQL that the history table keeps.
   *
   * @throws ProblemException if a revision fails, or cannot be taken back
   */
  public MigrationResult downgrade(String target) {
    Target parsed = target(target);
    new GivingUp(settings).onTheWayTo(parsed);
    return migrate(database -> database.planDowngrade(parsed));
  }

  /** What {@link #upgrade(String)} would do now, without what is done of it already. */
  public MigrationPlan planUpgrade(String target) {
    try (Database database = Database.open(settings)) {
      return database.remaining(database.planUpgrade(target(target)));
    }
  }

  /** What {@link #downgrade(String)} would do now. */
  public MigrationPlan planDowngrade(String target) {
    try (Database database = Database.open(settings)) {
      return database.remaining(database.planDowngrade(target(target)));
    }
  }

  /**
   * What {@link #upgrade(String)} would do now, as a script that keeps the history table too.
   *
   * @throws ProblemException {@code CodeInScript} if a migration on the way runs code, {@code
   *     HalfDoneRevision} if one is done in part
   */
  public String scriptUpgrade(String target) {
    try (Database database = Database.open(settings)) {
      return database.script(database.planUpgrade(target(target)));
    }
  }

  /**
   * What {@link #downgrade(String)} would do now, as a script that keeps the history table too.
   *
   * @throws ProblemException {@code CodeInScript} if a migration on the way runs code, {@code
   *     HalfDoneRevision} if one is done in part
   */
  public String scriptDowngrade(String target) {
    try (Database database = Database.open(settings)) {
      return database.script(database.planDowngrade(target(target)));
    }
  }

  /** The applied heads. */
  public List<AppliedRevision> current() {
    try (Database database = Database.open(settings)) {
      LiveHistory live = database.live();
      return AppliedRevisions.of(live.everything(), live.settled()).heads().stream()
          .map(live.rows()::get)
          .toList();
    }
  }

  /**
   * The revisions of a range, newest first, with those that only the database knows.
   *
   * @param range {@code start:end}; {@code :} is all
   */
  public List<HistoryEntry> history(String range) {
    try (Database database = Database.open(settings)) {
      LiveHistory live = database.live();
      return RevisionHistory.of(
              live.everything(),
              TargetRange.parse(Objects.requireNonNull(range, "range")),
              live.settled())
          .stream()
          .map(
              node ->
                  new HistoryEntry(
                      node,
                      live.message(node.id()),
                      Optional.ofNullable(live.rows().get(node.id())),
                      live.build().contains(node.id())))
          .toList();
    }
  }

  /** The heads of this build; asks no database. */
  public Set<RevisionId> heads() {
    return RevisionGraph.of(
            settings.index().revisions().stream().map(entry -> entry.node()).toList())
        .heads();
  }

  /**
   * Declares the targets applied, and what is above them not, without executing anything.
   *
   * @throws ProblemException {@code InvalidTarget}, also if there is none
   */
  public void stamp(String... targets) {
    stamp(false, targets);
  }

  /**
   * Forgets everything that the history table says, then declares the targets applied.
   *
   * @throws ProblemException {@code InvalidTarget}, also if there is none
   */
  public void purgeAndStamp(String... targets) {
    stamp(true, targets);
  }

  /** Compares the database with this build. Loads all migrations; changes nothing. */
  public HeadReport check() {
    try (Database database = Database.open(settings)) {
      LiveHistory live = database.live();
      Set<RevisionId> halfDone =
          live.halfDone().stream().map(AppliedRevision::id).collect(Collectors.toSet());
      return new HeadCheck(live.build())
          .compare(live.checksums(), halfDone, database.planning(live).planner()::checksum);
    }
  }

  /** Whether the database has exactly the revisions of this build; one statement. */
  public boolean isAtHead() {
    try (Database database = Database.open(settings)) {
      return database.isAtHead();
    }
  }

  private static Target target(String target) {
    return Target.parse(Objects.requireNonNull(target, "target"));
  }

  private MigrationResult upgrade(Target target) {
    return migrate(
        database ->
            target.equals(Target.HEAD) && database.isAtHead()
                ? new MigrationPlan(List.of())
                : database.planUpgrade(target));
  }

  /** The connection that made the plan is given back before: a pool may hold one only. */
  private MigrationResult migrate(Function<Database, MigrationPlan> planning) {
    Optional<Job> job = LostConnectionException.retry(() -> job(planning));
    if (job.isEmpty()) {
      return MigrationResult.NOTHING;
    }
    MigrationPlan plan = job.get().plan();
    settings.listener().planned(plan);
    return new MigrationResult(new MigrationExecutor(job.get().context()).execute(plan));
  }

  private Optional<Job> job(Function<Database, MigrationPlan> planning) {
    try (Database database = Database.open(settings)) {
      MigrationPlan plan = planning.apply(database);
      return plan.isEmpty() ? Optional.empty() : Optional.of(new Job(database.context(), plan));
    }
  }

  private void stamp(boolean purge, String... targets) {
    List<Target> parsed =
        Arrays.stream(Objects.requireNonNull(targets, "targets")).map(Migrator::target).toList();
    Stamping.check(parsed);
    ExecutionContext context = LostConnectionException.retry(this::context);
    Stamping stamping = new Stamping(context, settings.index(), parsed, purge);
    new MigrationExecutor(context).exclusively(stamping::run);
  }

  private ExecutionContext context() {
    try (Database database = Database.open(settings)) {
      return database.context();
    }
  }

  /** A plan, and where to execute it. */
  private record Job(ExecutionContext context, MigrationPlan plan) {}
}
