package dev.athanor;

import dev.athanor.plan.CompletedRevision;
import java.util.List;

/**
 * What a migration did.
 *
 * @param completed the revisions that were applied or taken back, in order; without those that
 *     another migrator did meanwhile
 */
public record MigrationResult(List<CompletedRevision> completed) {

  static final MigrationResult NOTHING = new MigrationResult(List.of());

  public MigrationResult {
    completed = List.copyOf(completed);
  }
}
