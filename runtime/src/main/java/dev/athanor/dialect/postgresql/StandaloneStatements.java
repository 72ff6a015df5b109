package dev.athanor.dialect.postgresql;

import java.util.regex.Pattern;

/** Recognises the statements that PostgreSQL refuses to run together with others. */
final class StandaloneStatements {

  /** Strings, dollar quotes and quoted names: what is in them is no keyword. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "'[^']*+(?:''[^']*+)*+'|\"[^\"]*+(?:\"\"[^\"]*+)*+\"|(\\$(?:[A-Za-z_]\\w*)?\\$).*?\\1",
          Pattern.DOTALL);

  private static final Pattern STANDALONE =
      Pattern.compile(
          String.join(
              "|",
              "vacuum\\b.*",
              "(?:create|drop) (?:database|tablespace|subscription)\\b.*",
              "alter system\\b.*",
              "alter database .* set tablespace\\b.*",
              "discard all\\b.*",
              "create (?:unique )?index concurrently\\b.*",
              "drop index concurrently\\b.*",
              "reindex\\b.*\\bconcurrently\\b.*",
              "reindex (?:\\(.*\\) ?)?(?:database|system|schema)\\b.*",
              "cluster(?: verbose| ?\\(.*\\))?",
              "alter table .* detach partition .* concurrently\\b.*",
              "alter type .* add value\\b.*"),
          Pattern.CASE_INSENSITIVE);

  private StandaloneStatements() {}

  /** Whether {@code sql} has to run outside a transaction. */
  static boolean isStandalone(String sql) {
    String words = withoutComments(sql).replaceAll("\\s+", " ").replaceAll("[\\s;]+$", "").strip();
    return STANDALONE.matcher(words).matches();
  }

  /** The statement with a space for each comment, and a name for whatever stands in quotes. */
  private static String withoutComments(String sql) {
    StringBuilder words = new StringBuilder(sql.length());
    var quoted = QUOTED.matcher(sql);
    int i = 0;
    while (i < sql.length()) {
      if (sql.startsWith("--", i)) {
        int end = sql.indexOf('\n', i);
        i = end < 0 ? sql.length() : end;
        words.append(' ');
      } else if (sql.startsWith("/*", i)) {
        i = endOfComment(sql, i);
        words.append(' ');
      } else if ("'\"$".indexOf(sql.charAt(i)) >= 0 && quoted.region(i, sql.length()).lookingAt()) {
        i = quoted.end();
        words.append('x');
      } else {
        words.append(sql.charAt(i++));
      }
    }
    return words.toString();
  }

  /** Comments nest in PostgreSQL. */
  private static int endOfComment(String sql, int start) {
    int depth = 0;
    int i = start;
    while (i < sql.length()) {
      if (sql.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else if (sql.startsWith("*/", i)) {
        i += 2;
        if (--depth == 0) {
          return i;
        }
      } else {
        i++;
      }
    }
    return i;
  }
}
