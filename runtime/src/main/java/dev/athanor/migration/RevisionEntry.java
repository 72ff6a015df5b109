package dev.athanor.migration;

import dev.athanor.revision.RevisionNode;
import java.util.Objects;

/**
 * A revision in the {@link RevisionIndex}: all that is known of it without loading its class.
 *
 * @param node its place in the graph
 * @param message what it is for, in one line
 * @param created when it was recorded: an ISO-8601 instant, or empty
 */
public record RevisionEntry(RevisionNode node, String message, String created) {

  public RevisionEntry {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(created, "created");
  }
}
