package dev.athanor.dialect.standard;

import dev.athanor.schema.DefaultValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a default as a catalogue tells it: a literal where it is one, else an expression. */
public final class DefaultReader {

  private static final String CAST =
      "(?:::(?:[a-z_ .\\d]|\"(?:[^\"]|\"\")+\")+(?:\\([\\d, ]+\\))?(?: with(?:out)? time zone)?)?";
  private static final Pattern TEXT =
      Pattern.compile(
          "(?:DATE|TIMESTAMP(?: WITH TIME ZONE)?|TIME(?: WITH TIME ZONE)?|JSON|UUID)?\\s*"
              + "'([^']*+(?:''[^']*+)*+)'"
              + CAST);
  private static final Pattern UNICODE_TEXT = Pattern.compile("U&'([^']*+(?:''[^']*+)*+)'");
  private static final Pattern CODE_POINT = Pattern.compile("\\\\(?:\\+(\\w{6})|(\\w{4})|(\\\\))");
  private static final Pattern NUMBER = Pattern.compile("\\(?(-?\\d+(?:\\.\\d+)?)\\)?" + CAST);
  private static final Pattern NUMERIC_TEXT =
      Pattern.compile(
          "'(-?\\d+(?:\\.\\d+)?)'::(?:integer|bigint|smallint|numeric|real|double precision)");

  private DefaultReader() {}

  /** The default that {@code sql} is. */
  public static DefaultValue read(String sql) {
    Matcher number = NUMBER.matcher(sql);
    if (number.matches()) {
      return new DefaultValue.Number(new BigDecimal(number.group(1)));
    }
    Matcher numericText = NUMERIC_TEXT.matcher(sql);
    if (numericText.matches()) {
      return new DefaultValue.Number(new BigDecimal(numericText.group(1)));
    }
    if (sql.equalsIgnoreCase("true") || sql.equalsIgnoreCase("false")) {
      return new DefaultValue.Bool(sql.equalsIgnoreCase("true"));
    }
    Matcher text = TEXT.matcher(sql);
    if (text.matches()) {
      return new DefaultValue.Text(text.group(1).replace("''", "'"));
    }
    Matcher unicode = UNICODE_TEXT.matcher(sql);
    return unicode.matches()
        ? new DefaultValue.Text(unescape(unicode.group(1).replace("''", "'")))
        : new DefaultValue.Expression(sql);
  }

  private static String unescape(String escaped) {
    return CODE_POINT
        .matcher(escaped)
        .replaceAll(found -> Matcher.quoteReplacement(codePoint(found.group(1), found.group(2))));
  }

  private static String codePoint(String six, String four) {
    String digits = six != null ? six : four;
    return digits == null ? "\\" : Character.toString(Integer.parseInt(digits, 16));
  }
}
