package dev.athanor.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a revision got whose work could not be one transaction.
 *
 * @param progress how many statements are done for certain
 * @param trail a digest of those statements, by which an edited migration is told
 * @param attempt a digest of the statement that was being executed and may be done or not, with
 *     what the database had before it; empty if none was
 * @param batch the revisions that were to be executed in one go, of which this is the first; the
 *     catalogue tells how far they got. Empty if this one is executed statement by statement
 */
public record Journal(
    int progress, String trail, Optional<String> attempt, List<BatchMember> batch) {

  /** Nothing is done yet, or there is nothing left to do. */
  public static final Journal NONE = new Journal(0, "", Optional.empty());

  public Journal {
    Objects.requireNonNull(trail, "trail");
    Objects.requireNonNull(attempt, "attempt");
    batch = List.copyOf(batch);
  }

  /** Of a revision that is executed statement by statement. */
  public Journal(int progress, String trail, Optional<String> attempt) {
    this(progress, trail, attempt, List.of());
  }

  /**
   * Of the first revision of several.
   *
   * @param before a digest of what the database had before them; empty if none is needed
   */
  public static Journal of(List<BatchMember> batch, String before) {
    return new Journal(0, "", Optional.of(before).filter(it -> !it.isEmpty()), batch);
  }
}
