package dev.athanor.schema;

import java.util.Locale;

/** What the database does to a referring row when the one it refers to goes or changes its key. */
public enum ReferentialAction {
  NO_ACTION,
  RESTRICT,
  CASCADE,
  SET_NULL,
  SET_DEFAULT;

  /** The SQL words: {@code set null}. */
  public String sql() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
