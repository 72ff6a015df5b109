package dev.athanor.schema;

import java.util.Objects;

/** What an {@link Index} sorts by at one place: a column or an expression. */
public sealed interface IndexPart {

  /** In which direction it is sorted. */
  SortOrder order();

  /**
   * A column.
   *
   * @param name its name
   * @param order the direction
   */
  record OfColumn(Identifier name, SortOrder order) implements IndexPart {
    public OfColumn {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(order, "order");
    }

    /** A column from its smallest value to its largest. */
    public static OfColumn ascending(Identifier name) {
      return new OfColumn(name, SortOrder.ASCENDING);
    }

    @Override
    public String toString() {
      return order == SortOrder.ASCENDING ? name.toString() : name + " desc";
    }
  }

  /**
   * An expression.
   *
   * @param sql the expression, without the parentheses around it
   * @param order the direction
   */
  record OfExpression(String sql, SortOrder order) implements IndexPart {
    public OfExpression {
      Objects.requireNonNull(order, "order");
      if (sql.isBlank()) {
        throw new IllegalArgumentException("an index expression must not be blank");
      }
    }

    @Override
    public String toString() {
      return order == SortOrder.ASCENDING ? "(" + sql + ")" : "(" + sql + ") desc";
    }
  }
}
