package dev.athanor.processor.mapping;

import dev.athanor.schema.NullsOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code columnList} of an {@code @Index}: {@code "name, born desc, (lower(name))"}. */
final class ColumnList {

  private static final Pattern NULLS =
      Pattern.compile("(.*[\\s)])nulls\\s+(first|last)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern DESCENDING = Pattern.compile("(?s).*[\\s)]desc");
  private static final Pattern ASCENDING = Pattern.compile("(?s).*[\\s)]asc");

  private ColumnList() {}

  /** The parts between the commas that stand outside of parentheses. */
  static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(list.substring(start, i).trim());
        start = i + 1;
      }
    }
    if (!list.substring(start).isBlank()) {
      parts.add(list.substring(start).trim());
    }
    return List.copyOf(parts);
  }

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
    return key.startsWith("(") && endOfParentheses(key, 0) == key.length()
        ? key.substring(1, key.length() - 1).trim()
        : key;
  }

  /** Behind the parenthesis that closes the one that opens here, or where the text ends. */
  static int endOfParentheses(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
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
