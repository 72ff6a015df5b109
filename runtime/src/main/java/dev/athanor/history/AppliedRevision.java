package dev.athanor.history;

import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A revision as the history table of a database knows it.
 *
 * @param node its name and place, so that a build without it can still tell what rests on it; what
 *     it depends on stands there in ids, labels are not kept
 * @param message what it is for, in one line
 * @param checksum the checksum of its operations when it was applied; empty if it was given up
 * @param state how it stands
 * @param appliedAt when it was applied, by the clock of the migrator
 * @param appliedBy who applied it
 * @param duration how long that took; of the last attempt, if it took several
 * @param journal how far it got, if it is not settled
 */
public record AppliedRevision(
    RevisionNode node,
    String message,
    String checksum,
    RevisionState state,
    Instant appliedAt,
    String appliedBy,
    Duration duration,
    Journal journal) {

  public AppliedRevision {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(checksum, "checksum");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(appliedAt, "appliedAt");
    Objects.requireNonNull(appliedBy, "appliedBy");
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(journal, "journal");
  }

  /** Its name. */
  public RevisionId id() {
    return node.id();
  }

  /** Whether the part of it that was applied is being taken back, with what the table keeps. */
  public boolean isAbandoned() {
    return state == RevisionState.DOWNGRADING && checksum.isEmpty();
  }

  /** A revision that stands as this one does, because both are executed in one go. */
  public AppliedRevision begunWith(BatchMember member) {
    return new AppliedRevision(
        member.node(), "", member.checksum(), state, appliedAt, appliedBy, duration, Journal.NONE);
  }

  /** All that has to be applied before it. */
  public List<RevisionId> parents() {
    List<RevisionId> parents = new ArrayList<>(node.down());
    for (String needed : node.dependsOn()) {
      parents.add(new RevisionId(needed));
    }
    return parents;
  }
}
