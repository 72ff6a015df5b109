package dev.athanor;

import dev.athanor.execution.Trail;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistorySql;
import dev.athanor.history.HistoryStatement;
import dev.athanor.history.Journal;
import dev.athanor.history.RevisionState;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.revision.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The statements by which a script keeps the history table, guarded against a wrong database. */
final class ScriptRows {

  private final HistorySql history;
  private final String appliedBy;

  ScriptRows(HistorySql history, String appliedBy) {
    this.history = history;
    this.appliedBy = appliedBy;
  }

  /** Fails if it is not the revision's turn. */
  String before(PlannedRevision revision) {
    return isUpgrade(revision)
        ? history.guard().beforeUpgrade(row(revision, RevisionState.APPLIED))
        : history.guard().beforeDowngrade(revision.id());
  }

  /** All of it is done, in the transaction that is open, or by statements that stand alone. */
  String done(PlannedRevision revision) {
    return isUpgrade(revision)
        ? history
            .insertGuarded(row(revision, RevisionState.APPLIED), revision.storedDowngrade())
            .toString()
        : history.delete(revision.id()).toString();
  }

  /** None of it is done, but it shall count as applied. */
  String stamped(PlannedRevision revision) {
    return history
        .insertGuarded(row(revision, RevisionState.STAMPED), revision.storedDowngrade())
        .toString();
  }

  /** Several transactions are going to follow. */
  String begun(PlannedRevision revision) {
    return isUpgrade(revision)
        ? history
            .insertGuarded(row(revision, RevisionState.UPGRADING), revision.storedDowngrade())
            .toString()
        : journal(revision, 0).toString();
  }

  /** Fails if not exactly so many statements are done. */
  String beforeRest(PlannedRevision revision, int done) {
    return history.guard().beforeRest(revision.id(), half(revision), done);
  }

  /** So many statements are done, if so many were before; {@code where} is its last clause. */
  String progress(PlannedRevision revision, int before, int done) {
    return journal(revision, done) + " and progress = " + before;
  }

  /** The last of several transactions is done. */
  String settled(PlannedRevision revision) {
    return isUpgrade(revision)
        ? history
            .settle(row(revision, RevisionState.APPLIED), revision.storedDowngrade())
            .toString()
        : history.delete(revision.id()).toString();
  }

  private HistoryStatement journal(PlannedRevision revision, int done) {
    String trail = new Trail(revision.units()).of(done);
    return history.journal(
        revision.id(), half(revision), new Journal(done, trail, Optional.empty()));
  }

  private AppliedRevision row(PlannedRevision revision, RevisionState state) {
    return new AppliedRevision(
        revision.node(),
        revision.message(),
        revision.checksum(),
        state,
        Instant.now(),
        appliedBy,
        Duration.ZERO,
        Journal.NONE);
  }

  private static RevisionState half(PlannedRevision revision) {
    return isUpgrade(revision) ? RevisionState.UPGRADING : RevisionState.DOWNGRADING;
  }

  private static boolean isUpgrade(PlannedRevision revision) {
    return revision.direction() == Direction.UPGRADE;
  }
}
