package dev.athanor.processor.mapping;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an index is of and the class of operators that is written behind it, as in SQL: {@code title
 * text_pattern_ops}, {@code (lower(title)) gist_trgm_ops(siglen=32)}.
 *
 * @param key the name of a column, or an expression
 * @param operatorClass the class of operators, if one is written
 */
record ClassedKey(String key, Optional<String> operatorClass) {

  /** Words that are operators, also those behind what they are of, are none. */
  private static final Pattern CLASS =
      Pattern.compile(
          "(?!(?i:and|or|in|like|ilike|isnull|notnull)\\b)[\\p{L}_\"][\\w$.\"]*(\\s*\\([^()]*=[^()]*\\))?");

  static ClassedKey of(String written) {
    int end = end(written);
    String rest = written.substring(end).strip();
    return CLASS.matcher(rest).matches()
        ? new ClassedKey(written.substring(0, end).strip(), Optional.of(rest))
        : new ClassedKey(written, Optional.empty());
  }

  /** Where the name, the call or the parentheses end that it begins with. */
  private static int end(String written) {
    int end = endOfName(written);
    return written.startsWith("(", end)
        ? SqlParentheses.end(written, end).orElse(written.length())
        : end;
  }

  private static int endOfName(String written) {
    boolean quoted = written.startsWith("\"") || written.startsWith("`");
    int close = quoted ? written.indexOf(written.charAt(0), 1) : -1;
    if (close > 0) {
      return close + 1;
    }
    int end = 0;
    while (end < written.length() && " \t\r\n(".indexOf(written.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
