package dev.athanor;

import dev.athanor.execution.Abandonment;
import dev.athanor.execution.ExecutionContext;
import dev.athanor.execution.HistoryFailure;
import dev.athanor.execution.Session;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistorySql;
import dev.athanor.history.RevisionState;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.Target;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database that is read through one connection, statement by statement. */
final class Database implements AutoCloseable {

  private final MigratorSettings settings;
  private final Session session;
  private Optional<ExecutionContext> context = Optional.empty();
  private List<RevisionEntry> revisions = List.of();
  private boolean isNew;

  private Database(MigratorSettings settings, Session session) {
    this.settings = settings;
    this.session = session;
  }

  static Database open(MigratorSettings settings) {
    return new Database(settings, Session.open(settings.source()));
  }

  ExecutionContext context() {
    if (context.isEmpty()) {
      context = Optional.of(read(() -> settings.context(session.connection(), isNew)));
    }
    return context.get();
  }

  /** One statement, and nothing of the graph. */
  boolean isAtHead() {
    Optional<Map<RevisionId, RevisionState>> states = states();
    isNew = states.isEmpty();
    return isAll(states.orElse(Map.of()));
  }

  LiveHistory live() {
    return read(() -> new LiveHistory(revisions(), rows()));
  }

  MigrationPlan planUpgrade(Target target) {
    LiveHistory live = live();
    Planning planning = planning(live);
    MigrationPlan plan = read(() -> planning.upgrade(target, settings.databaseMayBeAhead()));
    if (!plan.isEmpty()) {
      planning.edited().forEach(settings.listener()::warned);
    }
    return plan;
  }

  MigrationPlan planDowngrade(Target target) {
    LiveHistory live = live();
    return read(() -> planning(live).downgrade(target));
  }

  List<Abandonment> abandonments(Target target) {
    return read(() -> planning(live()).abandonments(target, context()));
  }

  Planning planning(LiveHistory live) {
    return new Planning(
        live, settings.index(), context().dialect(), context().history(), session.connection());
  }

  MigrationPlan remaining(MigrationPlan plan) {
    return new RemainingPlan(live()).of(plan);
  }

  String script(MigrationPlan plan) {
    live().halfDone().stream()
        .findFirst()
        .ifPresent(
            row -> {
              throw UnknownRevisions.halfDoneInScript(row.id());
            });
    boolean missing = read(() -> context().history().states(session.connection())).isEmpty();
    HistorySql scripted = settings.scripted(context().dialect());
    return PlanScript.of(plan, context().dialect(), scripted, context().appliedBy(), missing);
  }

  @Override
  public void close() {
    session.close();
  }

  /** H2 writes a trace file beside the database whenever it is asked for a table that it lacks. */
  private List<AppliedRevision> rows() throws SQLException {
    return isNew ? List.of() : context().history().all(session.connection());
  }

  private Optional<Map<RevisionId, RevisionState>> states() {
    return read(() -> settings.history(session.connection()).states(session.connection()));
  }

  private boolean isAll(Map<RevisionId, RevisionState> states) {
    if (states.size() != revisions().size()) {
      return false;
    }
    for (RevisionEntry entry : revisions()) {
      RevisionState state = states.get(entry.node().id());
      if (state == null || !state.isSettled()) {
        return false;
      }
    }
    return true;
  }

  private List<RevisionEntry> revisions() {
    if (revisions.isEmpty()) {
      revisions = settings.index().revisions();
    }
    return revisions;
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException e) {
      throw HistoryFailure.of(settings.historyTable().toString(), e);
    }
  }

  /** Something that is read. */
  private interface Reading<T> {
    T read() throws SQLException;
  }
}
