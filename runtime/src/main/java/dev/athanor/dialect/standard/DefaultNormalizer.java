package dev.athanor.dialect.standard;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.TypeReference;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One form for defaults that mean the same in a column: {@code '5'} and {@code 5.0} in a column of
 * numbers. What a database spells in its own way (dates, documents) counts as an expression.
 */
final class DefaultNormalizer {

  private enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    OTHER
  }

  private DefaultNormalizer() {}

  static Optional<DefaultValue> normalize(DefaultValue value, ColumnType type) {
    DefaultValue read =
        value instanceof DefaultValue.Expression expression
            ? DefaultReader.read(expression.sql().strip())
            : value;
    if (read instanceof DefaultValue.Expression expression) {
      return expression.sql().equalsIgnoreCase("null")
          ? Optional.empty()
          : Optional.of(new DefaultValue.Expression(Normalizer.EXPRESSION));
    }
    return Optional.of(
        literal(kind(type), read).orElse(new DefaultValue.Expression(Normalizer.EXPRESSION)));
  }

  private static Optional<DefaultValue> literal(Kind kind, DefaultValue value) {
    String text = value instanceof DefaultValue.Text it ? it.value() : Literals.of(value).strip();
    return switch (kind) {
      case TEXT -> Optional.of(new DefaultValue.Text(text));
      case NUMBER -> number(text).map(DefaultValue.Number::new);
      case BOOLEAN -> Optional.of(new DefaultValue.Bool(isTrue(text)));
      case OTHER -> Optional.empty();
    };
  }

  private static boolean isTrue(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("t") || text.equals("1");
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      BigDecimal number = new BigDecimal(text.strip());
      return Optional.of(
          number.signum() == 0
              ? BigDecimal.ZERO
              : new BigDecimal(number.stripTrailingZeros().toPlainString()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Kind kind(ColumnType type) {
    if (type instanceof EnumType || type instanceof TypeReference) {
      return Kind.TEXT;
    }
    if (!(type instanceof PortableType portable)) {
      return Kind.OTHER;
    }
    return switch (portable.name()) {
      case CHARACTER, NCHARACTER, VARCHAR, NVARCHAR, TEXT, CLOB, NCLOB -> Kind.TEXT;
      case TINYINT, SMALLINT, INTEGER, BIGINT, FLOAT, NUMERIC -> Kind.NUMBER;
      case BOOLEAN -> Kind.BOOLEAN;
      default -> Kind.OTHER;
    };
  }
}
