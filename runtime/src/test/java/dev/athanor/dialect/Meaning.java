package dev.athanor.dialect;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a value means, however a database prints it in one type or another. */
final class Meaning {

  private Meaning() {}

  static String of(String printed) {
    String text = printed.stripTrailing();
    if (text.matches("(?i)t|true|f|false")) {
      return text.toLowerCase(Locale.ROOT).startsWith("t") ? "1" : "0";
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException noNumber) {
      return temporal(text);
    }
  }

  private static String temporal(String text) {
    if (!text.matches("\\d{4}-\\d\\d-\\d\\d([ T].*)?")) {
      return text.replaceFirst("(\\d\\d:\\d\\d:\\d\\d)\\.0+$", "$1");
    }
    String iso = text.replaceFirst(" ", "T").replaceFirst("(:.*[+-]\\d\\d)$", "$1:00");
    iso = iso.contains("T") ? iso : iso + "T00:00:00";
    iso = iso.matches(".*T.*([+-].*|Z)") ? iso : iso + "Z";
    try {
      return OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toString();
    } catch (DateTimeException noTime) {
      return text;
    }
  }
}
