package dev.athanor.schema;

import java.util.Objects;

/** What an {@link Index} sorts by at one place: a column or an expression. */
public sealed interface IndexPart {

  /** In which direction it is sorted. */
  SortOrder order();

  /** Where the rows without a value are. */
  NullsOrder nulls();

  /**
   * A column.
   *
   * @param name its name
   * @param order the direction
   * @param nulls where the rows without a value are
   */
  record OfColumn(Identifier name, SortOrder order, NullsOrder nulls) implements IndexPart {
    public OfColumn {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(order, "order");
      Objects.requireNonNull(nulls, "nulls");
    }

    /** A column whose rows without a value are where the database puts them. */
    public OfColumn(Identifier name, SortOrder order) {
      this(name, order, NullsOrder.UNSPECIFIED);
    }

    /** The same place in the index for another column. */
    public OfColumn withName(Identifier other) {
      return new OfColumn(other, order, nulls);
    }

    /** A column from its smallest value to its largest. */
    public static OfColumn ascending(Identifier name) {
      return new OfColumn(name, SortOrder.ASCENDING);
    }

    @Override
    public String toString() {
      return name + words(order, nulls);
    }
  }

  /**
   * An expression.
   *
   * @param sql the expression, without the parentheses around it
   * @param order the direction
   * @param nulls where the rows without a value are
   */
  record OfExpression(String sql, SortOrder order, NullsOrder nulls) implements IndexPart {
    public OfExpression {
      Objects.requireNonNull(order, "order");
      Objects.requireNonNull(nulls, "nulls");
      if (sql.isBlank()) {
        throw new IllegalArgumentException("an index expression must not be blank");
      }
    }

    /** An expression whose rows without a value are where the database puts them. */
    public OfExpression(String sql, SortOrder order) {
      this(sql, order, NullsOrder.UNSPECIFIED);
    }

    @Override
    public String toString() {
      return "(" + sql + ")" + words(order, nulls);
    }
  }

  /** What follows a column or expression in SQL: {@code desc nulls last}; empty for the usual. */
  static String words(SortOrder order, NullsOrder nulls) {
    String direction = order == SortOrder.DESCENDING ? " desc" : "";
    return switch (nulls) {
      case UNSPECIFIED -> direction;
      case FIRST -> direction + " nulls first";
      case LAST -> direction + " nulls last";
    };
  }
}
