package dev.athanor;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Dialects;
import dev.athanor.history.HistorySql;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.Planner;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionPath;
import dev.athanor.revision.Step;
import dev.athanor.revision.TargetRange;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes scripts without a database: what {@code --sql} prints for a range of revisions. The first
 * end of the range says where the database is taken to be.
 */
public final class OfflineMigrator {

  private final RevisionIndex index;
  private final Dialect dialect;
  private final HistorySql history;
  private final String appliedBy;

  private OfflineMigrator(
      RevisionIndex index, Dialect dialect, HistorySql history, String appliedBy) {
    this.index = index;
    this.dialect = dialect;
    this.history = history;
    this.appliedBy = appliedBy;
  }

  /**
   * For a kind of database, with the only index of revisions on the class path or module path.
   *
   * @param database the product's name: {@code h2}, {@code postgresql}
   * @param historyTable the name of the history table, with its schema if it has one
   * @throws dev.athanor.problem.ProblemException {@code UnsupportedDatabase}, {@code
   *     NoRevisionIndex} or {@code SeveralRevisionIndexes}
   */
  public static OfflineMigrator of(String database, String historyTable) {
    return of(RevisionIndexes.only(), database, historyTable);
  }

  /**
   * For a kind of database.
   *
   * @param index the revisions
   * @param database the product's name: {@code h2}, {@code postgresql}
   * @param historyTable the name of the history table, with its schema if it has one
   * @throws dev.athanor.problem.ProblemException {@code UnsupportedDatabase}
   */
  public static OfflineMigrator of(RevisionIndex index, String database, String historyTable) {
    Dialect dialect = Dialects.named(Objects.requireNonNull(database, "database"));
    QualifiedName table = QualifiedName.of(Objects.requireNonNull(historyTable, "historyTable"));
    return new OfflineMigrator(
        Objects.requireNonNull(index, "index"),
        dialect,
        new HistorySql(dialect, table),
        Applicant.name());
  }

  /** The same with who migrates, as the history table is going to tell it. */
  public OfflineMigrator appliedBy(String who) {
    return new OfflineMigrator(
        index, dialect, history, Applicant.shortened(Objects.requireNonNull(who, "who")));
  }

  /**
   * The script from the lower end of a range to the upper one.
   *
   * @param range {@code start:end}; from {@code base} on, the script creates the history table
   * @throws dev.athanor.problem.ProblemException {@code CodeInScript} if a migration runs code
   */
  public String upgrade(String range) {
    return script(TargetRange.parse(range), true);
  }

  /**
   * The script from the first end of a range, which is the upper one, down to the second.
   *
   * @param range {@code from:to}
   * @throws dev.athanor.problem.ProblemException {@code CodeInScript} if a migration runs code
   */
  public String downgrade(String range) {
    return script(TargetRange.parse(range), false);
  }

  /**
   * The script that declares the second end of a range applied where the first one is, without
   * executing anything of the revisions.
   *
   * @param range {@code from:to}; from {@code base} on, the script creates the history table
   * @throws dev.athanor.problem.ProblemException if an end means nothing
   */
  public String stamp(String range) {
    TargetRange parsed = TargetRange.parse(range);
    Map<RevisionId, RevisionEntry> entries = entries();
    RevisionGraph graph = graph(entries);
    Planner planner = new Planner(index, graph, dialect);
    Set<RevisionId> from = graph.resolve(parsed.start());
    return StampScript.of(
        RevisionPath.stamp(graph, from, List.of(parsed.end())).steps(),
        id -> planner.upgrade(id, entries.get(id).message()),
        dialect,
        history,
        appliedBy,
        from.isEmpty());
  }

  private Map<RevisionId, RevisionEntry> entries() {
    return index.revisions().stream()
        .collect(Collectors.toMap(entry -> entry.node().id(), Function.identity()));
  }

  private static RevisionGraph graph(Map<RevisionId, RevisionEntry> entries) {
    return RevisionGraph.of(entries.values().stream().map(RevisionEntry::node).toList());
  }

  private String script(TargetRange range, boolean up) {
    Map<RevisionId, RevisionEntry> entries = entries();
    RevisionGraph graph = graph(entries);
    Planner planner = new Planner(index, graph, dialect);
    Set<RevisionId> from = graph.resolve(range.start());
    RevisionPath path =
        up
            ? RevisionPath.upgrade(graph, from, range.end())
            : RevisionPath.downgrade(graph, from, range.end());
    MigrationPlan plan =
        new MigrationPlan(
            path.steps().stream()
                .map(step -> planned(planner, step, entries.get(step.revision()).message()))
                .toList());
    return PlanScript.of(plan, dialect, history, appliedBy, up && from.isEmpty());
  }

  private static PlannedRevision planned(Planner planner, Step step, String message) {
    return step.direction() == Direction.UPGRADE
        ? planner.upgrade(step.revision(), message)
        : planner.downgrade(step.revision(), message);
  }
}
