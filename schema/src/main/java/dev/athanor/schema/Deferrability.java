package dev.athanor.schema;

/** When the database checks a constraint. */
public enum Deferrability {
  /** After each statement. */
  NOT_DEFERRABLE,
  /** After each statement, unless the transaction puts it off. */
  INITIALLY_IMMEDIATE,
  /** At the end of the transaction. */
  INITIALLY_DEFERRED
}
