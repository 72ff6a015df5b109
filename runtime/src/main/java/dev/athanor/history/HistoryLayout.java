package dev.athanor.history;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.text;
import static dev.athanor.schema.ColumnTypes.timestampTz;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the history table, as a table of the kernel, so that each database gets it in its
 * own words. Each row says in which {@link #FORMAT} it was written; a later format adds columns.
 */
final class HistoryLayout {

  /** The format in which this version writes, and the newest that it reads. */
  static final int FORMAT = 1;

  private static final int LONGEST_MESSAGE = 1000;

  static final String REVISION = "revision";
  static final String ORDINAL = "ordinal";

  private HistoryLayout() {}

  static Table table(QualifiedName name) {
    List<Column> columns = new ArrayList<>();
    required(columns, REVISION, varchar(64));
    columns.add(ordinal());
    required(columns, "message", varchar(LONGEST_MESSAGE));
    required(columns, "checksum", varchar(80));
    required(columns, "state", varchar(16));
    required(columns, "applied_at", timestampTz(6));
    required(columns, "applied_by", varchar(255));
    required(columns, "duration_ms", bigint());
    required(columns, "down_revisions", varchar(4000));
    required(columns, "depends_on", varchar(4000));
    optional(columns, "downgrade_sql", text());
    required(columns, "progress", integer());
    required(columns, "trail", varchar(64));
    optional(columns, "attempt", varchar(140));
    optional(columns, "batch", text());
    required(columns, "format", integer());
    return Table.of(name, columns, Optional.of(PrimaryKey.of(Identifier.of(REVISION))));
  }

  /** Counted by the database: to look for the last one takes longer with each row. */
  private static Column ordinal() {
    return Column.of(Identifier.of(ORDINAL), bigint())
        .withNullable(false)
        .withIdentity(Identity.BY_DEFAULT);
  }

  static String shortened(String message) {
    return message.length() > LONGEST_MESSAGE
        ? message.substring(0, LONGEST_MESSAGE - 1) + "…"
        : message;
  }

  private static void required(List<Column> columns, String name, ColumnType type) {
    columns.add(Column.of(Identifier.of(name), type).withNullable(false));
  }

  private static void optional(List<Column> columns, String name, ColumnType type) {
    columns.add(Column.of(Identifier.of(name), type));
  }
}
