package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a generated check refers to its column. An unquoted name is written as it is, so that each
 * database folds it as it folds the column's; for a word that one of the databases reserves there
 * is no spelling that means the same in all of them, and so no check.
 */
final class CheckColumn {

  /** What H2 2.5 and PostgreSQL 18 refuse as the unquoted name of a column, by trial. */
  private static final Set<String> RESERVED =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization binary both case
          cast check collate collation column concurrently constraint cross current_date
          current_user day default deferrable desc distinct else end except exists false fetch
          for foreign freeze from full grant group having hour if ilike in initially inner
          intersect interval into is isnull join key lateral leading left like limit localtime
          localtimestamp minus minute month natural not notnull null offset on only or order
          outer overlaps placing primary qualify references returning right row rownum second
          select session_user similar some symmetric system_user table tablesample then to
          trailing true union unique user using value values variadic verbose when where
          window with year
          """
              .trim()
              .split("\\s+"));

  private CheckColumn() {}

  /** The column in a check, empty where none is possible. */
  static Optional<String> text(Identifier column) {
    if (column.quoted()) {
      return Optional.of('"' + column.text().replace("\"", "\"\"") + '"');
    }
    return Optional.of(column.text())
        .filter(name -> !RESERVED.contains(name.toLowerCase(Locale.ROOT)));
  }
}
