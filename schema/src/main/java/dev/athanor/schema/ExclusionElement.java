package dev.athanor.schema;

/**
 * What an {@link ExclusionConstraint} compares of two rows.
 *
 * @param part a column or an expression; there is no order in it
 * @param operator what it is compared with, in the words of the database: {@code &&}
 */
public record ExclusionElement(IndexPart part, String operator) {

  public ExclusionElement {
    if (part.order() != SortOrder.ASCENDING || part.nulls() != NullsOrder.UNSPECIFIED) {
      throw new IllegalArgumentException("nothing is sorted by what is excluded: " + part);
    }
    if (operator.isBlank()) {
      throw new IllegalArgumentException("what is excluded by " + part + " needs an operator");
    }
  }

  /** The same comparison of something else. */
  public ExclusionElement withPart(IndexPart other) {
    return new ExclusionElement(other, operator);
  }

  @Override
  public String toString() {
    return part + " with " + operator;
  }
}
