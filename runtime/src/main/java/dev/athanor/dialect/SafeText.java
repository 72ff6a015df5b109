package dev.athanor.dialect;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts of databases and drivers without the secrets that they may repeat: addresses, passwords,
 * and the rows that stand beside the fault. The value that is at fault stays: it is what the reader
 * has to mend.
 */
public final class SafeText {

  private static final Pattern URL = Pattern.compile("jdbc:[^\\s\"']+");
  private static final Pattern ADDRESS = Pattern.compile("//[^\\s\"'@]*@");
  private static final Pattern ACCOUNT =
      Pattern.compile("(?<![\\w/:])([\\w.+-]+):(?!//)[^\\s\"'@/]+@(?=[\\w\\[])");
  private static final String SECRET = "password|passwd|pwd|passphrase|secret|token|api_?key";
  private static final String IN_QUOTES =
      "[eE]?'(?:[^'\\\\]|''|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|\\$(?<tag>\\w*)\\$.*?\\$\\k<tag>\\$";

  /** A name and an equals sign or colon, or a name and a string: else it is a word like another. */
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?is)(?:(identified\\s+by\\s+)(?=\\S)|((?:"
              + SECRET
              + ")[\"']?\\s*(?::=|[=:])\\s*)|((?:"
              + SECRET
              + "|salt|hash)(?:\\s+|\\s*\\(\\s*))(?=[eE]?'|\\$\\w*\\$))"
              + "(?<value>(?<quoted>"
              + IN_QUOTES
              + ")|[^\\s;&,'\"{}()\\[\\]]+)");

  private static final List<Pattern> ROWS =
      List.of(
          Pattern.compile("(?s)(Failing row contains \\().*(?=\\))"),
          Pattern.compile("(?s)(\\( ?)/\\* (?:key:)?\\d+ \\*/.*?(?=\\)\")"));

  private SafeText() {}

  /** The text with every URL, password and row blotted out. */
  public static String of(String text) {
    String safe = URL.matcher(text).replaceAll("jdbc:…");
    safe = ADDRESS.matcher(safe).replaceAll("//…@");
    safe = ACCOUNT.matcher(safe).replaceAll("$1:…@");
    safe = PASSWORD.matcher(safe).replaceAll(SafeText::withoutValue);
    for (Pattern row : ROWS) {
      safe = row.matcher(safe).replaceAll("$1…");
    }
    return safe;
  }

  /** What the database says, in one line, with the state by which its manual knows it. */
  public static String of(SQLException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = of(message).replaceAll("\\s*\\R\\s*", " ").strip();
    return line + " (SQLSTATE " + e.getSQLState() + ")";
  }

  /** The exception, unless a secret stands in it or in whatever it carries along. */
  public static Throwable cause(Throwable e) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>(List.of(e));
    while (!open.isEmpty()) {
      Throwable at = open.pop();
      if (seen.add(at)) {
        if (at.getMessage() != null && !of(at.getMessage()).equals(at.getMessage())) {
          return null;
        }
        open.addAll(List.of(at.getSuppressed()));
        Stream.of(at.getCause(), at instanceof SQLException sql ? sql.getNextException() : null)
            .filter(Objects::nonNull)
            .forEach(open::add);
      }
    }
    return e;
  }

  private static String withoutValue(MatchResult found) {
    for (int group = 1; group <= 3; group++) {
      if (found.group(group) != null) {
        return Matcher.quoteReplacement(found.group(group)) + "'…'";
      }
    }
    return "'…'";
  }
}
