package dev.athanor.processor.audit;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.Optional;

/**
 * How the history of an attribute is kept.
 *
 * @param needsAuditedTarget whether the entity that it refers to has to have a history, too
 * @param flagged whether a column tells that it was modified
 * @param flag the name of that column, empty for the one by default
 * @param joinTable what is said of the table with the history of a collection
 */
record Auditing(
    boolean needsAuditedTarget, boolean flagged, String flag, Optional<AnnotationView> joinTable) {

  Auditing withJoinTable(Optional<AnnotationView> other) {
    return new Auditing(needsAuditedTarget, flagged, flag, other);
  }
}
