package dev.athanor.schema;

/** Where an index puts the rows without a value. */
public enum NullsOrder {
  /** Where the database puts them by itself. */
  UNSPECIFIED,
  /** Before all others. */
  FIRST,
  /** Behind all others. */
  LAST
}
