package dev.athanor.history;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/** The rule that a table written by a later version, or by somebody else, is left alone. */
final class HistoryFormat {

  private HistoryFormat() {}

  static void check(int format, String table) {
    if (format > HistoryLayout.FORMAT) {
      throw new ProblemException(
          Problem.error(
              "NewerHistoryFormat",
              "The history table "
                  + table
                  + " was written by a later version of Athanor (format "
                  + format
                  + ", this one knows up to "
                  + HistoryLayout.FORMAT
                  + ").",
              "Run that version or a later one."));
    }
  }

  static RevisionState state(String word, String table) {
    return RevisionState.of(word)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error(
                        "UnknownRevisionState",
                        "The history table "
                            + table
                            + " has a row in the state '"
                            + word
                            + "', which this version of Athanor does not know.",
                        "Run the version that wrote it or a later one; or correct the row, if it was"
                            + " changed by hand.")));
  }
}
