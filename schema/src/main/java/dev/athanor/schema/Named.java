package dev.athanor.schema;

/** A part of a table that has a name of its own. */
public sealed interface Named permits Column, Constraint, Index {

  /** The name within the table. */
  Identifier name();
}
