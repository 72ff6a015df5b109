package dev.athanor.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * What an {@link ExclusionConstraint} compares of two rows.
 *
 * @param part a column or an expression; there is no order in it
 * @param operator what it is compared with, in the words of the database: {@code &&}
 * @param operatorClass what the index makes of the type, in the words of the database, where that
 *     is not what it does by itself: {@code inet_ops}
 */
public record ExclusionElement(IndexPart part, String operator, Optional<String> operatorClass) {

  public ExclusionElement {
    Objects.requireNonNull(part, "part");
    if (part.order() != SortOrder.ASCENDING || part.nulls() != NullsOrder.UNSPECIFIED) {
      throw new IllegalArgumentException("nothing is sorted by what is excluded: " + part);
    }
    if (operator.isBlank()) {
      throw new IllegalArgumentException("what is excluded by " + part + " needs an operator");
    }
    if (operatorClass.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("the operator class of " + part + " must not be blank");
    }
  }

  /** A comparison by what the index does with the type by itself. */
  public ExclusionElement(IndexPart part, String operator) {
    this(part, operator, Optional.empty());
  }

  /** The same comparison of something else. */
  public ExclusionElement withPart(IndexPart other) {
    return new ExclusionElement(other, operator, operatorClass);
  }

  @Override
  public String toString() {
    return part + operatorClass.map(it -> " " + it).orElse("") + " with " + operator;
  }
}
