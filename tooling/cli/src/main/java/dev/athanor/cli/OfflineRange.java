package dev.athanor.cli;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/** The stretch that a script without a database goes: {@code from:to}, or from base. */
final class OfflineRange {

  private OfflineRange() {}

  static String up(String target) {
    return target.contains(":") ? target : "base:" + target;
  }

  /** Nobody but the user knows where a way down begins. */
  static String down(String target) {
    if (!target.contains(":")) {
      throw new ProblemException(
          Problem.error(
              "InvalidRange",
              "A script down without a database has to say where it begins.",
              "Write from:to, as in head:" + target + "."));
    }
    return target;
  }

  /** A range or a dialect is only meant for scripts. */
  static void refuse(String target, String dialect, boolean sql) {
    if (target.contains(":") || dialect != null && !sql) {
      throw new ProblemException(
          Problem.error(
              "OfflineOnly",
              "A range of revisions and a dialect are for scripts without a database.",
              sql
                  ? "Say which kind of database the script is for: --dialect h2 or postgresql."
                  : "Ask for a script: --sql --dialect NAME. Or name the target alone."));
    }
  }
}
