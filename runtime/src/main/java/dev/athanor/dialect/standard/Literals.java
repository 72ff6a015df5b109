package dev.athanor.dialect.standard;

import dev.athanor.schema.DefaultValue;

/** Values as they stand in SQL. */
public final class Literals {

  private Literals() {}

  /**
   * A character string. One with a backslash says that it escapes, for then it means the same
   * whatever PostgreSQL's {@code standard_conforming_strings} is; H2 reads it too.
   */
  public static String text(String value) {
    String quoted = "'" + value.replace("'", "''") + "'";
    return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
  }

  /** What stands behind {@code default}. */
  public static String of(DefaultValue value) {
    if (value instanceof DefaultValue.Text text) {
      return text(text.value());
    }
    if (value instanceof DefaultValue.Number number) {
      return number.value().toPlainString();
    }
    if (value instanceof DefaultValue.Bool bool) {
      return String.valueOf(bool.value());
    }
    return ((DefaultValue.Expression) value).sql();
  }
}
