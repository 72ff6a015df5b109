package dev.athanor.dialect.standard;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How one database reads and writes names. A name goes into SQL without quotation marks only where
 * that is safe in every version: letters, digits and underscores, and no reserved word.
 */
public final class Identifiers {

  private final UnaryOperator<String> unquoted;
  private final UnaryOperator<String> exact;
  private final Set<String> reserved;

  /**
   * The names of one database.
   *
   * @param unquoted what it makes of a name without quotation marks
   * @param exact what it makes of a name in quotation marks
   * @param reserved the words that are names in quotation marks only, in lower case
   */
  public Identifiers(
      UnaryOperator<String> unquoted, UnaryOperator<String> exact, Set<String> reserved) {
    this.unquoted = Objects.requireNonNull(unquoted, "unquoted");
    this.exact = Objects.requireNonNull(exact, "exact");
    this.reserved = Set.copyOf(reserved);
  }

  /** The name under which the catalogue keeps it. */
  public String fold(Identifier name) {
    return exact.apply(name.quoted() ? name.text() : unquoted.apply(name.text()));
  }

  /** Whether both names mean the same. */
  public boolean same(Identifier one, Identifier other) {
    return fold(one).equals(fold(other));
  }

  /** The name as it stands in SQL. */
  public String quote(Identifier name) {
    return name.quoted() || !isPlain(name.text()) ? inMarks(foldedOrExact(name)) : name.text();
  }

  /** The name as it stands in SQL. */
  public String quote(QualifiedName name) {
    return name.namespace().isPresent()
        ? quote(name.namespace().get()) + "." + quote(name.name())
        : quote(name.name());
  }

  private String foldedOrExact(Identifier name) {
    return name.quoted() ? name.text() : unquoted.apply(name.text());
  }

  private boolean isPlain(String text) {
    return isRegular(text) && !reserved.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isRegular(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String inMarks(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
