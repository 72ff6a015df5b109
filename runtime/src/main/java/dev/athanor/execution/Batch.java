package dev.athanor.execution;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.BatchMember;
import dev.athanor.operation.CreateSchema;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.WorkUnit;
import dev.athanor.revision.Direction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Consecutive revisions whose work the catalogue shows: all of them create, or all of them remove.
 * They are announced together before the first statement, and written down together behind the
 * last.
 *
 * @param revisions in the order of execution
 */
record Batch(List<PlannedRevision> revisions) {

  /** What may have to be looked for after a crash, and written by one transaction. */
  private static final int LONGEST = 500;

  Batch {
    revisions = List.copyOf(revisions);
  }

  /** As many of the next revisions as are of this kind and not begun yet; may be none. */
  static Batch next(List<PlannedRevision> plan, HeldHistory history, StandingBefore before)
      throws SQLException {
    List<PlannedRevision> taken = new ArrayList<>();
    Evidence kind = Evidence.REPEATABLE;
    for (PlannedRevision revision : plan) {
      kind = common(kind, revision);
      if (kind == Evidence.NONE
          || taken.size() == LONGEST
          || revision.direction() != plan.get(0).direction()
          || !isReady(revision, history.find(revision.id()))
          || !taken.isEmpty() && createsSchema(revision)
          || isThere(revision, before)) {
        break;
      }
      taken.add(revision);
    }
    return new Batch(taken);
  }

  List<BatchMember> members() {
    return revisions.stream()
        .map(revision -> new BatchMember(revision.node(), revision.checksum()))
        .toList();
  }

  List<WorkUnit> units() {
    return revisions.stream().flatMap(revision -> revision.units().stream()).toList();
  }

  private static boolean isReady(PlannedRevision revision, Optional<AppliedRevision> row) {
    return revision.direction() == Direction.UPGRADE
        ? row.isEmpty()
        : row.map(stands -> stands.state().isSettled()).orElse(false);
  }

  /** Which schemas were there before stands in its own row, and only the first member has one. */
  private static boolean createsSchema(PlannedRevision revision) {
    return revision.operations().stream()
        .anyMatch(planned -> planned.operation().orElse(null) instanceof CreateSchema);
  }

  /** What was there before cannot tell how far the batch got. */
  private static boolean isThere(PlannedRevision revision, StandingBefore before)
      throws SQLException {
    for (WorkUnit unit : revision.units()) {
      if (before.shows(unit)) {
        return true;
      }
    }
    return false;
  }

  private static Evidence common(Evidence before, PlannedRevision revision) {
    Evidence kind = before;
    for (WorkUnit unit : revision.units()) {
      Evidence evidence = Evidence.of(unit);
      if (kind == Evidence.REPEATABLE) {
        kind = evidence;
      } else if (evidence != Evidence.REPEATABLE && evidence != kind) {
        return Evidence.NONE;
      }
    }
    return kind;
  }
}
