package dev.athanor.processor.writing;

import com.palantir.javapoet.ClassName;
import dev.athanor.processor.writing.Expression.Atom;
import dev.athanor.processor.writing.Expression.New;
import java.math.BigDecimal;
import java.util.List;

/** Values as Java source. */
final class Literals {

  private static final ClassName BIG_DECIMAL = ClassName.get("java.math", "BigDecimal");

  /** Where {@code \\} stands beside a Unicode escape, javac 17 and 25 miscount its backslashes. */
  private static final String OCTAL_BACKSLASH = "\\134";

  private Literals() {}

  /** A string on one line. What cannot be seen, or misleads the eye, is escaped. */
  static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      literal.append(c == '\\' && isBesideEscape(text, i) ? OCTAL_BACKSLASH : escaped(c));
      i += Character.charCount(c);
    }
    return literal.append('"').toString();
  }

  static Expression string(String text) {
    return new Atom(quoted(text));
  }

  static Expression number(long number) {
    return new Atom(number == (int) number ? Long.toString(number) : number + "L");
  }

  /** A number with all of its digits behind the point. */
  static Expression number(BigDecimal number) {
    if (number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE) {
      return number(number.longValue());
    }
    return new New(BIG_DECIMAL, List.of(string(number.toString())));
  }

  private static boolean isBesideEscape(String text, int backslash) {
    int next = backslash + 1;
    return backslash > 0 && !isPlain(text.codePointBefore(backslash))
        || next < text.length() && (text.charAt(next) == 'u' || !isPlain(text.codePointAt(next)));
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isPlain(c) ? Character.toString(c) : unicode(c);
    };
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static String unicode(int c) {
    StringBuilder escape = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      escape.append(String.format("\\u%04x", (int) unit));
    }
    return escape.toString();
  }
}
