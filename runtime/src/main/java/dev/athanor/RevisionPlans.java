package dev.athanor;

import dev.athanor.dialect.Dialect;
import dev.athanor.execution.Refusal;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistoryTable;
import dev.athanor.history.RevisionState;
import dev.athanor.operation.DropSchema;
import dev.athanor.plan.KeptSchemas;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.Planner;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.Step;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plans revisions one by one for a database as it stands: its history table remembers what takes
 * back those that the build lacks, and which schemas are not theirs to drop.
 */
final class RevisionPlans {

  private final LiveHistory live;
  private final Planner planner;
  private final KeptSchemas keptSchemas;
  private final HistoryTable table;
  private final Connection connection;

  RevisionPlans(
      LiveHistory live,
      Planner planner,
      Dialect dialect,
      HistoryTable table,
      Connection connection) {
    this.live = live;
    this.planner = planner;
    this.keptSchemas = new KeptSchemas(dialect);
    this.table = table;
    this.connection = connection;
  }

  /** What is to be gone on with, in the direction that it was begun in. */
  List<PlannedRevision> halfDone() throws SQLException {
    List<PlannedRevision> plan = new ArrayList<>();
    for (AppliedRevision row : live.halfDone()) {
      plan.add(halfDone(row));
    }
    return plan;
  }

  PlannedRevision halfDone(AppliedRevision row) throws SQLException {
    if (row.isAbandoned()) {
      return stored(row.id());
    }
    return row.state() == RevisionState.UPGRADING ? up(row.id()) : down(row.id());
  }

  List<PlannedRevision> of(List<Step> steps) throws SQLException {
    List<PlannedRevision> plan = new ArrayList<>();
    for (Step step : steps) {
      boolean up = step.direction() == Direction.UPGRADE;
      plan.add(up ? up(step.revision()) : down(step.revision()));
    }
    return plan;
  }

  /** Schemas that were there before stay when it is taken back. */
  PlannedRevision up(RevisionId id) throws SQLException {
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
