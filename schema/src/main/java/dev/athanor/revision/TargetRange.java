package dev.athanor.revision;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/**
 * A stretch of history, {@code start:end}, for {@code history} and for SQL that is written without
 * a database.
 *
 * @param start its lower end
 * @param end its upper end
 */
public record TargetRange(Target start, Target end) {

  /** All of history. */
  public static final TargetRange ALL = new TargetRange(Target.BASE, Target.HEADS);

  /**
   * Reads a range; a missing start is {@code base}, a missing end {@code heads}.
   *
   * @throws ProblemException {@code InvalidRange} where there is not one colon, or {@code
   *     InvalidTarget} of an end
   */
  public static TargetRange parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon != text.lastIndexOf(':')) {
      throw new ProblemException(
          Problem.error(
              "InvalidRange",
              "'" + text + "' is not a range.",
              "Write start:end with one colon; without a start it begins at base, without an end it"
                  + " goes up to heads."));
    }
    String start = text.substring(0, colon);
    String end = text.substring(colon + 1);
    return new TargetRange(
        start.isEmpty() ? Target.BASE : Target.parse(start),
        end.isEmpty() ? Target.HEADS : Target.parse(end));
  }

  @Override
  public String toString() {
    return start + ":" + end;
  }
}
