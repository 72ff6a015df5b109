package dev.athanor.schema;

import java.util.Objects;
import java.util.Optional;

/** What an {@link Index} sorts by at one place: a column or an expression. */
public sealed interface IndexPart {

  /** In which direction it is sorted. */
  SortOrder order();

  /** Where the rows without a value are. */
  NullsOrder nulls();

  /**
   * What the index makes of the type, in the words of the database, where that is not what it does
   * by itself: {@code text_pattern_ops}.
   */
  Optional<String> operatorClass();

  /** The same place in the index with the rows without a value somewhere else. */
  IndexPart withNulls(NullsOrder other);

  /** The same place in the index, compared in another way. */
  IndexPart withOperatorClass(Optional<String> other);

  /**
   * A column.
   *
   * @param name its name
   * @param order the direction
   * @param nulls where the rows without a value are
   * @param operatorClass what the index makes of its type
   */
  record OfColumn(
      Identifier name, SortOrder order, NullsOrder nulls, Optional<String> operatorClass)
      implements IndexPart {
    public OfColumn {
      Objects.requireNonNull(name, "name");
      require(order, nulls, operatorClass);
    }

    /** A column that is compared as its type is by itself. */
    public OfColumn(Identifier name, SortOrder order, NullsOrder nulls) {
      this(name, order, nulls, Optional.empty());
    }

    /** A column whose rows without a value are where the database puts them. */
    public OfColumn(Identifier name, SortOrder order) {
      this(name, order, NullsOrder.UNSPECIFIED);
    }

    /** The same place in the index for another column. */
    public OfColumn withName(Identifier other) {
      return new OfColumn(other, order, nulls, operatorClass);
    }

    @Override
    public OfColumn withNulls(NullsOrder other) {
      return new OfColumn(name, order, other, operatorClass);
    }

    @Override
    public OfColumn withOperatorClass(Optional<String> other) {
      return new OfColumn(name, order, nulls, other);
    }

    /** A column from its smallest value to its largest. */
    public static OfColumn ascending(Identifier name) {
      return new OfColumn(name, SortOrder.ASCENDING);
    }

    @Override
    public String toString() {
      return name + words(this);
    }
  }

  /**
   * An expression.
   *
   * @param sql the expression, without the parentheses around it
   * @param order the direction
   * @param nulls where the rows without a value are
   * @param operatorClass what the index makes of its type
   */
  record OfExpression(String sql, SortOrder order, NullsOrder nulls, Optional<String> operatorClass)
      implements IndexPart {
    public OfExpression {
      require(order, nulls, operatorClass);
      if (sql.isBlank()) {
        throw new IllegalArgumentException("an index expression must not be blank");
      }
    }

    /** An expression that is compared as its type is by itself. */
    public OfExpression(String sql, SortOrder order, NullsOrder nulls) {
      this(sql, order, nulls, Optional.empty());
    }

    /** An expression whose rows without a value are where the database puts them. */
    public OfExpression(String sql, SortOrder order) {
      this(sql, order, NullsOrder.UNSPECIFIED);
    }

    @Override
    public OfExpression withNulls(NullsOrder other) {
      return new OfExpression(sql, order, other, operatorClass);
    }

    @Override
    public OfExpression withOperatorClass(Optional<String> other) {
      return new OfExpression(sql, order, nulls, other);
    }

    @Override
    public String toString() {
      return "(" + sql + ")" + words(this);
    }
  }

  /** What follows a column or expression in SQL: {@code desc nulls last}; empty for the usual. */
  static String words(IndexPart part) {
    String direction = part.order() == SortOrder.DESCENDING ? " desc" : "";
    String nulls =
        switch (part.nulls()) {
          case UNSPECIFIED -> "";
          case FIRST -> " nulls first";
          case LAST -> " nulls last";
        };
    return part.operatorClass().map(it -> " " + it).orElse("") + direction + nulls;
  }

  private static void require(SortOrder order, NullsOrder nulls, Optional<String> operatorClass) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(nulls, "nulls");
    if (operatorClass.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("an operator class must not be blank");
    }
  }
}
