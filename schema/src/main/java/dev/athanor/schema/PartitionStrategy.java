package dev.athanor.schema;

import java.util.Locale;

/** How it is told in which partition of a table a row is. */
public enum PartitionStrategy {
  /** By ranges of values, such as months. */
  RANGE,
  /** By lists of values. */
  LIST,
  /** By a hash of the values. */
  HASH;

  /** The SQL word: {@code range}. */
  public String sql() {
    return name().toLowerCase(Locale.ROOT);
  }
}
