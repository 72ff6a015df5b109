package dev.athanor.plan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells SQL that commits by itself where DDL is not transactional. The first word of each statement
 * decides; what stands in texts, quoted names and comments does not count.
 */
final class ImplicitCommit {

  private static final Set<String> WORDS =
      Set.of(
          "alter",
          "analyze",
          "begin",
          "comment",
          "commit",
          "create",
          "drop",
          "grant",
          "rename",
          "revoke",
          "rollback",
          "runscript",
          "set",
          "truncate");

  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\\n]*+|/\\*.*?\\*/|'[^']*+'|\"[^\"]*+\"|\\$\\$.*?\\$\\$|\\w++|;|\\S",
          Pattern.DOTALL);

  private ImplicitCommit() {}

  static boolean in(String sql) {
    Matcher token = TOKEN.matcher(sql);
    boolean first = true;
    while (token.find()) {
      String text = token.group();
      if (text.equals(";")) {
        first = true;
      } else if (!text.startsWith("--") && !text.startsWith("/*")) {
        if (first && WORDS.contains(text.toLowerCase(Locale.ROOT))) {
          return true;
        }
        first = false;
      }
    }
    return false;
  }
}
