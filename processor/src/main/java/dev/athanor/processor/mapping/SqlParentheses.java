package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the parentheses of SQL, except those in literals and quoted names, which are only text. A
 * quotation mark that is doubled there ends one of them and begins the next, which is the same.
 */
final class SqlParentheses {

  private static final String ESCAPES = "(?<![\\w$])[eE]'(?:[^'\\\\]|\\\\.|'')*+'";
  private static final String QUOTED = "'[^']*+'|\"[^\"]*+\"|`[^`]*+`";
  private static final String DOLLARS = "(?<![\\w$])[$](\\w*+)[$].*?[$]\\1[$]";

  private static final Pattern TOKEN =
      Pattern.compile(String.join("|", ESCAPES, QUOTED, DOLLARS, "[(),'\"`]"), Pattern.DOTALL);

  private SqlParentheses() {}

  /** The parts between the commas outside of parentheses, or nothing where one is not closed. */
  static Optional<List<String>> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      depth += step(token.group());
      if (depth < 0 || isUnclosed(token.group())) {
        return Optional.empty();
      }
      if (depth == 0 && token.group().equals(",")) {
        parts.add(text.substring(start, token.start()).trim());
        start = token.end();
      }
    }
    if (!text.substring(start).isBlank()) {
      parts.add(text.substring(start).trim());
    }
    return depth == 0 ? Optional.of(List.copyOf(parts)) : Optional.empty();
  }

  /** Behind the parenthesis that closes the one that opens here, if one does. */
  static OptionalInt end(String text, int open) {
    int depth = 0;
    Matcher token = TOKEN.matcher(text);
    token.region(open, text.length());
    while (token.find()) {
      depth += step(token.group());
      if (depth == 0) {
        return OptionalInt.of(token.end());
      }
    }
    return OptionalInt.empty();
  }

  private static int step(String token) {
    return token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
  }

  private static boolean isUnclosed(String token) {
    return token.length() == 1 && "'\"`".contains(token);
  }
}
