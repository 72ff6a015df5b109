package dev.athanor.execution;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistoryTable;
import dev.athanor.revision.RevisionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A history that is read once and kept in mind: the lock is held, so nobody else writes it. */
final class HeldHistory implements HistoryView {

  private final Map<RevisionId, AppliedRevision> rows = new HashMap<>();
  private final Map<RevisionId, Set<RevisionId>> resting = new HashMap<>();
  private final Set<RevisionId> openBatches = new LinkedHashSet<>();

  private HeldHistory() {}

  static HeldHistory read(HistoryTable table, Connection connection) throws SQLException {
    HeldHistory history = new HeldHistory();
    table.all(connection).forEach(history::applied);
    return history;
  }

  /** The row of the revision from which on several were being executed in one go. */
  Optional<AppliedRevision> openBatch() {
    return openBatches.stream().findFirst().map(rows::get);
  }

  Optional<AppliedRevision> find(RevisionId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Map<RevisionId, AppliedRevision> find(Collection<RevisionId> ids) {
    Map<RevisionId, AppliedRevision> found = new LinkedHashMap<>();
    ids.forEach(id -> find(id).ifPresent(row -> found.put(id, row)));
    return found;
  }

  @Override
  public List<RevisionId> restingOn(RevisionId id) {
    return List.copyOf(resting.getOrDefault(id, Set.of()));
  }

  @Override
  public void applied(AppliedRevision row) {
    rows.put(row.id(), row);
    if (row.journal().batch().isEmpty()) {
      openBatches.remove(row.id());
    } else {
      openBatches.add(row.id());
    }
    for (RevisionId parent : row.parents()) {
      resting.computeIfAbsent(parent, it -> new LinkedHashSet<>()).add(row.id());
    }
  }

  @Override
  public void removed(RevisionId id) {
    AppliedRevision row = rows.remove(id);
    openBatches.remove(id);
    if (row != null) {
      row.parents()
          .forEach(parent -> resting.getOrDefault(parent, new LinkedHashSet<>()).remove(id));
    }
  }
}
