package dev.athanor.processor.snapshot;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/** What can be wrong with a snapshot or with the record of a draft. */
final class Faults {

  private static final String CORRUPT = "CorruptSnapshot";
  private static final String NEWER = "NewerSnapshot";
  private static final String UNREADABLE = "The snapshot cannot be read: ";

  private static final String RESTORE =
      "Restore the file from version control, or build again if it is a build's own.";

  private Faults() {}

  static ProblemException corrupt(int line, String what) {
    return new ProblemException(corruptProblem(line, what));
  }

  static ProblemException corrupt(int line, String what, Exception cause) {
    return new ProblemException(corruptProblem(line, what), cause);
  }

  static ProblemException conflict(int line) {
    return new ProblemException(
        Problem.error(
            "SnapshotConflict",
            "The snapshot has an unresolved merge conflict in line " + line + ".",
            "Keep the changes of both sides, and all of both sides' \"heads\"; then record a"
                + " revision that merges the two branches (athanor merge, mvn athanor:merge). If"
                + " only the heads are in conflict, leave that to the merge."));
  }

  static ProblemException newer(int line, long version) {
    return new ProblemException(
        Problem.error(
            NEWER,
            "The snapshot is written in version "
                + version
                + " of its format (line "
                + line
                + "), this release reads up to version "
                + SnapshotWriter.FORMAT_VERSION
                + ".",
            "Build with the newer release of Athanor that wrote it."));
  }

  /** Whether it tells of a line already. */
  static boolean isLocated(ProblemException e) {
    return e.problem().code().equals(CORRUPT) || e.problem().code().equals(NEWER);
  }

  /** What is wrong, for somebody who says of which file. */
  static String reason(ProblemException e) {
    String fact = e.problem().fact();
    return fact.startsWith(UNREADABLE) ? fact.substring(UNREADABLE.length()) : fact;
  }

  private static Problem corruptProblem(int line, String what) {
    return Problem.error(CORRUPT, UNREADABLE + "line " + line + ": " + what + ".", RESTORE);
  }
}
