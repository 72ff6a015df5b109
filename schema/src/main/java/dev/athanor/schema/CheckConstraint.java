package dev.athanor.schema;

import java.util.Objects;

/**
 * A condition that holds for every row.
 *
 * @param name the constraint's name
 * @param expression the condition in SQL
 */
public record CheckConstraint(Identifier name, String expression) implements Constraint {

  public CheckConstraint {
    Objects.requireNonNull(name, "name");
    if (expression.isBlank()) {
      throw new IllegalArgumentException("the check " + name + " needs a condition");
    }
  }
}
