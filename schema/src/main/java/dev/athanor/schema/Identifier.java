package dev.athanor.schema;

import java.util.Locale;
import java.util.Objects;

/**
 * A name in a schema. An unquoted one means what the database makes of it (PostgreSQL folds it to
 * lower case, H2 to upper case), a quoted one is exact. Reserved words are as good as any other
 * name: quoting them is the business of the SQL generators.
 *
 * <p>Written, a quoted name stands in backticks, as in Jakarta Persistence providers: {@code
 * `Order`}. A backtick within it is doubled.
 *
 * @param text the name without quotation marks; if it is not quoted, without any mark or dot, which
 *     could not be told from those of the written form
 * @param quoted whether the database must take it to the letter
 */
public record Identifier(String text, boolean quoted) implements Comparable<Identifier> {

  private static final String MARKS = "`\".";

  public Identifier {
    Objects.requireNonNull(text, "text");
    if (text.isEmpty()) {
      throw MalformedName.of(text, "is empty");
    }
    if (!quoted && isMarked(text)) {
      throw MalformedName.of(text, "has a quotation mark or a dot in it");
    }
  }

  /**
   * Reads the written form: {@code name}, {@code `name`} or {@code "name"}.
   *
   * @throws dev.athanor.problem.ProblemException if it is none
   */
  public static Identifier of(String written) {
    return isQuoted(written, '`') || isQuoted(written, '"')
        ? new Identifier(unescaped(written), true)
        : new Identifier(written, false);
  }

  /** The name that two spellings share where they mean the same in every database that folds. */
  public String key() {
    return quoted ? text : text.toLowerCase(Locale.ROOT);
  }

  /** Whether both mean the same in every database that folds unquoted names. */
  public boolean matches(Identifier other) {
    return quoted == other.quoted
        && (text.equals(other.text) || !quoted && key().equals(other.key()));
  }

  /** The written form, in which {@link #of} reads it again. */
  @Override
  public String toString() {
    return quoted ? '`' + text.replace("`", "``") + '`' : text;
  }

  @Override
  public int compareTo(Identifier other) {
    int order = text.compareTo(other.text);
    return order != 0 ? order : Boolean.compare(quoted, other.quoted);
  }

  private static boolean isMarked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String unescaped(String written) {
    String mark = written.substring(0, 1);
    String inner = written.substring(1, written.length() - 1);
    if (inner.replace(mark + mark, "").contains(mark)) {
      throw MalformedName.of(written, "ends before its last quotation mark");
    }
    return inner.replace(mark + mark, mark);
  }

  private static boolean isQuoted(String written, char mark) {
    int last = written.length() - 1;
    return last > 1 && written.charAt(0) == mark && written.charAt(last) == mark;
  }
}
