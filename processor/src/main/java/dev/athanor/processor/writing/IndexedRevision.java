package dev.athanor.processor.writing;

import dev.athanor.revision.RevisionNode;
import java.util.Objects;

/**
 * A revision as the index of revisions names it.
 *
 * @param node its place in the graph
 * @param className the canonical name of the migration class
 * @param message what it is for, in one line
 * @param created when it was recorded, or empty
 */
public record IndexedRevision(RevisionNode node, String className, String message, String created) {

  public IndexedRevision {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(className, "className");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(created, "created");
  }
}
