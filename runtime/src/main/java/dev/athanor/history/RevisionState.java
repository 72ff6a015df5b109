package dev.athanor.history;

import java.util.Locale;

/** How a revision stands in a database. */
public enum RevisionState {
  /** It was applied. */
  APPLIED,
  /** It was declared applied; nothing of it was executed. */
  STAMPED,
  /** A part of it was applied; the next upgrade goes on from there. */
  UPGRADING,
  /** A part of it was taken back; the next migration goes on from there. */
  DOWNGRADING;

  /** Whether it counts as applied as a whole. */
  public boolean isSettled() {
    return this == APPLIED || this == STAMPED;
  }

  /** The word in the table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RevisionState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
