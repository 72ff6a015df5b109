package dev.athanor.execution;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistoryTable;
import dev.athanor.revision.RevisionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A history that is asked for each revision, because others write it between two of them. */
record AskedHistory(HistoryTable table, Connection connection) implements HistoryView {

  @Override
  public Map<RevisionId, AppliedRevision> find(Collection<RevisionId> ids) throws SQLException {
    return table.find(connection, ids);
  }

  @Override
  public List<RevisionId> restingOn(RevisionId id) throws SQLException {
    return table.restingOn(connection, id);
  }

  @Override
  public void applied(AppliedRevision row) {}

  @Override
  public void removed(RevisionId id) {}
}
