package dev.athanor.execution;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.RevisionState;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a planned revision stands once the lock is taken: others may have worked since the plan was
 * made.
 *
 * @param kind what is to be done about it
 * @param row its row, if there is one
 */
record Standing(Kind kind, Optional<AppliedRevision> row) {

  /** What is to be done about a revision. */
  enum Kind {
    /** Nothing: another migrator has done it. */
    DONE,
    /** All of it. */
    READY,
    /** The rest of it. */
    HALF_DONE
  }

  static Standing read(HistoryView history, PlannedRevision revision) throws SQLException {
    return revision.direction() == Direction.UPGRADE
        ? ofUpgrade(history, revision)
        : ofDowngrade(history, revision);
  }

  private static Standing ofUpgrade(HistoryView history, PlannedRevision revision)
      throws SQLException {
    List<RevisionId> ids = new ArrayList<>(revision.node().down());
    revision.node().dependsOn().forEach(id -> ids.add(new RevisionId(id)));
    List<RevisionId> parents = List.copyOf(ids);
    ids.add(revision.id());
    Map<RevisionId, AppliedRevision> rows = history.find(ids);
    Optional<AppliedRevision> row = Optional.ofNullable(rows.get(revision.id()));
    Kind kind = kind(revision, row, RevisionState.UPGRADING, Kind.READY, Kind.DONE);
    for (RevisionId parent : parents) {
      AppliedRevision below = rows.get(parent);
      if (kind == Kind.READY && (below == null || !below.state().isSettled())) {
        throw changed(revision, "revision " + parent + " below it is not applied any more");
      }
    }
    return new Standing(kind, row);
  }

  private static Standing ofDowngrade(HistoryView history, PlannedRevision revision)
      throws SQLException {
    Optional<AppliedRevision> row =
        Optional.ofNullable(history.find(List.of(revision.id())).get(revision.id()));
    Kind kind = kind(revision, row, RevisionState.DOWNGRADING, Kind.DONE, Kind.READY);
    if (kind == Kind.READY) {
      List<RevisionId> resting = history.restingOn(revision.id());
      if (!resting.isEmpty()) {
        throw changed(revision, "revision " + resting.get(0) + " was applied on top of it");
      }
    }
    return new Standing(kind, row);
  }

  private static Kind kind(
      PlannedRevision revision,
      Optional<AppliedRevision> row,
      RevisionState half,
      Kind absent,
      Kind settled) {
    if (row.isEmpty()) {
      return absent;
    }
    if (row.get().state().isSettled()) {
      return settled;
    }
    if (row.get().state() != half) {
      throw changed(revision, "it is " + row.get().state().word() + " now");
    }
    return Kind.HALF_DONE;
  }

  static ProblemException changed(PlannedRevision revision, String how) {
    return new ProblemException(
        Problem.error(
            "ConcurrentChange",
            revision.id(),
            "Another migrator changed the database after the plan to "
                + revision.title()
                + " was made: "
                + how
                + ".",
            "Migrate again; a new plan is made of what stands now."));
  }
}
