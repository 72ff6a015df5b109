package dev.athanor.execution;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistorySql;
import dev.athanor.history.Journal;
import dev.athanor.history.RevisionState;
import dev.athanor.plan.CompletedRevision;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.revision.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Writes the row of one revision while it is worked on, in whatever transaction is open. */
final class HistoryWriter {

  private final Session session;
  private final HistorySql sql;
  private final HistoryView view;
  private final PlannedRevision revision;
  private final String appliedBy;
  private final Optional<AppliedRevision> before;
  private final long start = System.nanoTime();
  private Optional<AppliedRevision> done = Optional.empty();
  private boolean rowStands;
  private boolean finished;

  HistoryWriter(
      Worksite site, HistoryView view, PlannedRevision revision, Optional<AppliedRevision> before) {
    this.session = site.session();
    this.sql = site.history().sql();
    this.view = view;
    this.revision = revision;
    this.appliedBy = site.context().appliedBy();
    this.before = before;
    this.rowStands = before.isPresent();
  }

  /** Says how far the revision got. */
  void journal(Journal journal) throws SQLException {
    if (rowStands) {
      session.execute(sql.journal(revision.id(), state(), journal));
    } else {
      session.execute(sql.insert(row(state(), journal), revision.storedDowngrade()));
      rowStands = true;
    }
  }

  /** Says that nothing of it was done after all. */
  void forget() throws SQLException {
    if (revision.direction() == Direction.UPGRADE) {
      session.execute(sql.delete(revision.id()));
    } else if (before.map(AppliedRevision::isAbandoned).orElse(false)) {
      session.execute(sql.journal(revision.id(), state(), Journal.NONE));
    } else {
      RevisionState settled =
          before
              .map(AppliedRevision::state)
              .filter(RevisionState::isSettled)
              .orElse(RevisionState.APPLIED);
      session.execute(sql.journal(revision.id(), settled, Journal.NONE));
    }
    rowStands = revision.direction() == Direction.DOWNGRADE;
  }

  /** All of it was executed; {@link #finish} may come later. */
  CompletedRevision done() {
    AppliedRevision row = row(RevisionState.APPLIED, Journal.NONE);
    done = Optional.of(row);
    if (revision.direction() == Direction.UPGRADE) {
      view.applied(row);
    } else {
      view.removed(revision.id());
    }
    return new CompletedRevision(revision.id(), revision.direction(), row.duration());
  }

  /** Writes that it is done. */
  void finish() throws SQLException {
    finished = true;
    AppliedRevision row = done.orElseGet(() -> row(RevisionState.APPLIED, Journal.NONE));
    if (revision.direction() == Direction.DOWNGRADE) {
      session.execute(sql.delete(revision.id()));
    } else if (rowStands) {
      session.execute(sql.settle(row, revision.storedDowngrade()));
    } else {
      session.execute(sql.insert(row, revision.storedDowngrade()));
    }
  }

  /** The transaction was taken back that wrote the row first. */
  void rolledBack(boolean rowStood) {
    rowStands = rowStood;
  }

  boolean rowStands() {
    return rowStands;
  }

  boolean isFinished() {
    return finished;
  }

  private RevisionState state() {
    return revision.direction() == Direction.UPGRADE
        ? RevisionState.UPGRADING
        : RevisionState.DOWNGRADING;
  }

  private AppliedRevision row(RevisionState state, Journal journal) {
    return new AppliedRevision(
        revision.node(),
        revision.message(),
        revision.checksum(),
        state,
        Instant.now(),
        appliedBy,
        Duration.ofNanos(System.nanoTime() - start),
        journal);
  }
}
