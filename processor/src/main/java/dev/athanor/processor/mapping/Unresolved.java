package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;

/**
 * A name in an annotation that stands for nothing; validation says so.
 *
 * @param kind what the name should have stood for
 * @param name the name as it is written
 * @param owner the table or class in which it was looked for
 * @param place where it is written
 */
public record Unresolved(Kind kind, String name, String owner, Place place) {

  /** What a name can stand for. */
  public enum Kind {
    /** A column in an index or unique constraint. */
    COLUMN,
    /** The column that a join column refers to. */
    REFERENCED_COLUMN,
    /** The attribute on the other side of an association. */
    MAPPED_BY,
    /** The same, but what is there is no association. */
    MAPPED_BY_VALUE
  }
}
