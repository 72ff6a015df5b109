package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Names in PostgreSQL: folded to lower case, and cut at 63 bytes. */
final class PostgreSqlNames {

  private static final int MAX_BYTES = 63;

  /** The keywords of pg_get_keywords() that are no names: categories R and T, as of version 18. */
  private static final Set<String> RESERVED =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization binary both case cast \
          check collate collation column concurrently constraint create cross current_catalog \
          current_date current_role current_schema current_time current_timestamp current_user \
          default deferrable desc distinct do else end except false fetch for foreign freeze from \
          full grant group having ilike in initially inner intersect into is isnull join lateral \
          leading left like limit localtime localtimestamp natural not notnull null offset on only \
          or order outer overlaps placing primary references returning right select session_user \
          similar some symmetric system_user table tablesample then to trailing true union unique \
          user using variadic verbose when where window with"""
              .split(" "));

  static final Identifiers NAMES =
      new Identifiers(PostgreSqlNames::toLowerCase, PostgreSqlNames::cut, RESERVED);

  private PostgreSqlNames() {}

  /** As the server does it in a multi-byte encoding: letters beyond ASCII stay as they are. */
  private static String toLowerCase(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.chars()
        .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
        .forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  private static String cut(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MAX_BYTES) {
      return name;
    }
    int end = MAX_BYTES;
    while ((bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }
}
