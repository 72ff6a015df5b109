package dev.athanor.execution;

import dev.athanor.history.AppliedRevision;
import dev.athanor.revision.RevisionId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The history of a database, as the holder of the lock sees it. */
interface HistoryView {

  /** The rows of these revisions, as far as there are any. */
  Map<RevisionId, AppliedRevision> find(Collection<RevisionId> ids) throws SQLException;

  /** The revisions that need this one to be applied. */
  List<RevisionId> restingOn(RevisionId id) throws SQLException;

  /** A revision was applied. */
  void applied(AppliedRevision row);

  /** A revision was taken back. */
  void removed(RevisionId id);
}
