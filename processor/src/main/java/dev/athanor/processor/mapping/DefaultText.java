package dev.athanor.processor.mapping;

import dev.athanor.schema.DefaultValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A default value as it is written in SQL. A literal is taken for what it says, so that it means
 * the same in every database; anything else is left to the database.
 */
final class DefaultText {

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
  private static final Pattern TEXT = Pattern.compile("'[^']*+(?:''[^']*+)*+'");

  private DefaultText() {}

  static DefaultValue parse(String sql) {
    if (TEXT.matcher(sql).matches()) {
      return new DefaultValue.Text(sql.substring(1, sql.length() - 1).replace("''", "'"));
    }
    if (NUMBER.matcher(sql).matches()) {
      return new DefaultValue.Number(new BigDecimal(sql));
    }
    return switch (sql.toLowerCase(Locale.ROOT)) {
      case "true" -> new DefaultValue.Bool(true);
      case "false" -> new DefaultValue.Bool(false);
      default -> new DefaultValue.Expression(sql);
    };
  }
}
