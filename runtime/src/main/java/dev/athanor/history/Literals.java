package dev.athanor.history;

import dev.athanor.revision.RevisionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values as they stand in SQL. */
final class Literals {

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

  private Literals() {}

  /** A text, number or instant; null is one too. What is SQL already stays as it is. */
  static String of(Object value) {
    if (value instanceof Expression expression) {
      return expression.sql();
    }
    if (value == null || value instanceof Number) {
      return String.valueOf(value);
    }
    return value instanceof Instant instant ? timestamp(instant) : text(value.toString());
  }

  static String text(String value) {
    return dev.athanor.dialect.standard.Literals.text(clean(value));
  }

  /** Without what no text in a database may contain. */
  static String clean(String value) {
    return value.indexOf(0) < 0 ? value : value.replace("\0", "");
  }

  static String in(Collection<RevisionId> ids) {
    return ids.stream().map(id -> text(id.value())).collect(Collectors.joining(", ", "(", ")"));
  }

  /** A value that the database works out. */
  record Expression(String sql) {}

  private static String timestamp(Instant instant) {
    return "timestamp with time zone '" + TIMESTAMP.format(instant) + "'";
  }
}
