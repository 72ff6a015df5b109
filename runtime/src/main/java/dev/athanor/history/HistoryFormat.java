package dev.athanor.history;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/** The rule that a table written by a later version is left alone. */
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
}
