package dev.athanor.schema;

/** A named rule that the rows of a table keep. */
public sealed interface Constraint extends Named
    permits ForeignKey, UniqueConstraint, CheckConstraint, ExclusionConstraint {}
