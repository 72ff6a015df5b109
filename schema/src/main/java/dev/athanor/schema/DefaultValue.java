package dev.athanor.schema;

import java.math.BigDecimal;
import java.util.Objects;

/** What a column holds in a row that does not say: a literal, or an expression of the database. */
public sealed interface DefaultValue {

  /** A character string. */
  record Text(String value) implements DefaultValue {
    public Text {
      Objects.requireNonNull(value, "value");
    }
  }

  /** A number. */
  record Number(BigDecimal value) implements DefaultValue {
    public Number {
      Objects.requireNonNull(value, "value");
    }
  }

  /** True or false. */
  record Bool(boolean value) implements DefaultValue {}

  /** An expression in SQL, such as {@code current_timestamp}. */
  record Expression(String sql) implements DefaultValue {
    public Expression {
      if (sql.isBlank()) {
        throw new IllegalArgumentException("a default expression must not be blank");
      }
    }
  }
}
