package dev.athanor;

import dev.athanor.history.AppliedRevision;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.Optional;

/**
 * A revision as {@code history} lists it.
 *
 * @param node its name and place
 * @param message what it is for, in one line
 * @param applied what the database knows of it; empty if it is not applied
 * @param known whether this build contains it
 */
public record HistoryEntry(
    RevisionNode node, String message, Optional<AppliedRevision> applied, boolean known) {

  /** Its name. */
  public RevisionId id() {
    return node.id();
  }
}
