package dev.athanor.revision;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.problem.Subject;
import java.util.Optional;

/**
 * The name of a revision, as the history table stores it and people type it. Validated here, once,
 * so that no later part meets an id that the grammar of targets would read as something else.
 *
 * @param value 1 to 64 ASCII letters, digits and underscores; not {@code head}, {@code heads},
 *     {@code base} or {@code current}
 */
public record RevisionId(String value) implements Subject, Comparable<RevisionId> {

  /**
   * Validates.
   *
   * @throws ProblemException as {@link #check} says
   */
  public RevisionId {
    Optional<Problem> problem = check(value);
    if (problem.isPresent()) {
      throw new ProblemException(problem.get());
    }
  }

  /** What keeps {@code value} from being an id: {@code IllegalRevisionId}, or nothing. */
  public static Optional<Problem> check(String value) {
    Optional<String> fault = Names.fault(value);
    return fault.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                "IllegalRevisionId",
                "The revision id '" + value + "' " + fault.get() + ".",
                Names.RULE));
  }

  /**
   * Written out, as {@link #hashCode} is: what a record has is linked when an application starts.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof RevisionId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(RevisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
