package dev.athanor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts SQL into words, signs and whatever stands in quotes; comments are left out. Words are in
 * lower case. A text, a quoted name or a dollar quote is one token, so what it holds is no keyword.
 */
final class SqlTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "[eE]'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'"
              + "|'[^']*+'|\"[^\"]*+\""
              + "|(\\$(?:[A-Za-z_]\\w*+)?\\$).*?\\1"
              + "|[\\p{L}_][\\p{L}\\w$]*+|\\d++|\\S",
          Pattern.DOTALL);

  private SqlTokens() {}

  static List<String> of(String sql) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(sql);
    int at = 0;
    while (at < sql.length()) {
      if (Character.isWhitespace(sql.charAt(at))) {
        at++;
      } else if (sql.startsWith("--", at)) {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end;
      } else if (sql.startsWith("/*", at)) {
        at = endOfComment(sql, at);
      } else if (token.region(at, sql.length()).lookingAt()) {
        boolean word = Character.isLetter(sql.charAt(at)) && token.group().indexOf('\'') < 0;
        tokens.add(word ? token.group().toLowerCase(Locale.ROOT) : token.group());
        at = token.end();
      } else {
        at++;
      }
    }
    return tokens;
  }

  /** Comments nest. */
  private static int endOfComment(String sql, int start) {
    int depth = 0;
    int at = start;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
    return at;
  }
}
