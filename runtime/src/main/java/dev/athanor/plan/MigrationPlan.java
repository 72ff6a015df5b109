package dev.athanor.plan;

import java.util.List;

/**
 * Everything that is going to be done to a database, before any of it is. {@code toString()} shows
 * it to people.
 *
 * @param revisions in the order of execution
 */
public record MigrationPlan(List<PlannedRevision> revisions) {

  public MigrationPlan {
    revisions = List.copyOf(revisions);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return revisions.isEmpty();
  }

  @Override
  public String toString() {
    return PlanText.of(this);
  }
}
