package dev.athanor.processor.mapping;

import dev.athanor.schema.NullsOrder;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the parts of an {@code @Index}'s {@code columnList}: {@code "name, born desc,
 * (lower(name))"}.
 */
final class ColumnList {

  private static final Pattern NULLS =
      Pattern.compile("(.*[\\s)])nulls\\s+(first|last)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern DESCENDING = Pattern.compile("(?s).*[\\s)]desc");
  private static final Pattern ASCENDING = Pattern.compile("(?s).*[\\s)]asc");

  private ColumnList() {}

  /** What one part says. */
  static Item parse(String written) {
    Matcher sorted = NULLS.matcher(written);
    boolean says = sorted.matches();
    NullsOrder nulls =
        says
            ? NullsOrder.valueOf(sorted.group(2).toUpperCase(Locale.ROOT))
            : NullsOrder.UNSPECIFIED;
    String part = says ? sorted.group(1).strip() : written;
    String lower = part.toLowerCase(Locale.ROOT);
    boolean descending = DESCENDING.matcher(lower).matches();
    boolean ascending = ASCENDING.matcher(lower).matches();
    int direction = descending ? 4 : ascending ? 3 : 0;
    String text = part.substring(0, part.length() - direction).trim();
    return new Item(text, descending, nulls);
  }

  /** Whether it is an expression, and not the name of a column. */
  static boolean isExpression(String key) {
    return key.indexOf('(') >= 0;
  }

  /** The expression without the parentheses around it. */
  static String expression(String key) {
    return key.startsWith("(") && SqlParentheses.end(key, 0).equals(OptionalInt.of(key.length()))
        ? key.substring(1, key.length() - 1).trim()
        : key;
  }

  /**
   * One part.
   *
   * @param key the column's name, or an expression
   * @param descending whether it is sorted from the largest
   * @param nulls where the rows without a value are
   */
  record Item(String key, boolean descending, NullsOrder nulls) {}
}
