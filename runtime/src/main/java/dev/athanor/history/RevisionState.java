package dev.athanor.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  private final String word = name().toLowerCase(Locale.ROOT);

  /** Whether it counts as applied as a whole. */
  public boolean isSettled() {
    return this == APPLIED || this == STAMPED;
  }

  /** The word in the table. */
  public String word() {
    return word;
  }

  /** The state of this word; empty if it is none of this version's. */
  static Optional<RevisionState> of(String word) {
    return word.equals(APPLIED.word)
        ? Optional.of(APPLIED)
        : Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }
}
