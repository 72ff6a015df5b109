package dev.athanor.execution;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** Texts of databases and drivers without the secrets that they may repeat. */
public final class SafeText {

  private static final Pattern URL = Pattern.compile("jdbc:[^\\s\"']+");
  private static final Pattern ADDRESS = Pattern.compile("//[^/@\\s]*@");
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?i)(password|passwd|pwd|identified\\s+by)((?:\\s*=\\s*|\\s+))('(?:[^']|'')*'|[^\\s;&,'\"]+)");

  private SafeText() {}

  /** The text with every URL and password blotted out. */
  public static String of(String text) {
    String safe = URL.matcher(text).replaceAll("jdbc:…");
    safe = ADDRESS.matcher(safe).replaceAll("//…@");
    return PASSWORD.matcher(safe).replaceAll(match -> match.group(1) + match.group(2) + "'…'");
  }

  /** What the database says, in one line, with the state by which its manual knows it. */
  static String of(SQLException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = of(message).replaceAll("\\s*\\R\\s*", " ").strip();
    return line + " (SQLSTATE " + e.getSQLState() + ")";
  }

  /** The exception, unless a secret stands in it. */
  static Throwable cause(SQLException e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at.getMessage() != null && !of(at.getMessage()).equals(at.getMessage())) {
        return null;
      }
    }
    return e;
  }
}
