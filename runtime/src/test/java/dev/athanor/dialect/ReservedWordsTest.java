package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every keyword of either database is a good name for whatever has one. */
final class ReservedWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyKeywordNamesTableColumnIndexAndKey(TestDatabase database) throws SQLException {
    List<String> words = keywords();
    assertThat(words).hasSizeGreaterThan(450).contains("order", "_rowid_", "qualify");
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      for (String word : words) {
        Identifier name = Identifier.of(word);
        Table table = table(name);
        live.execute(new CreateTable(table));
        live.execute(new AddColumn(table.name(), Column.of(name, ColumnTypes.integer())));
        live.assertIs(
            Schema.of(
                List.of(),
                List.of(table.toBuilder().column(Column.of(name, ColumnTypes.integer())).build()),
                List.of()),
            word);
        live.execute(new DropTable(table.name()));
      }
    }
  }

  private static Table table(Identifier name) {
    Identifier key = Identifier.of(name.text() + "_key");
    return Table.of(
            QualifiedName.of(name),
            List.of(Column.of(key, ColumnTypes.integer()).withNullable(false)),
            Optional.of(
                new PrimaryKey(Optional.of(Identifier.of("pk_" + name.text())), List.of(key))))
        .toBuilder()
        .index(Index.of(Identifier.of("ix_" + name.text()), List.of(key)))
        .build();
  }

  private static List<String> keywords() throws SQLException {
    List<String> words = new ArrayList<>();
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.POSTGRESQL);
        Statement statement = live.connection().createStatement();
        ResultSet rows = statement.executeQuery("select word from pg_get_keywords()")) {
      while (rows.next()) {
        words.add(rows.getString(1));
      }
    }
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.H2)) {
      String listed = live.connection().getMetaData().getSQLKeywords();
      for (String word : listed.toLowerCase(Locale.ROOT).split(",")) {
        if (!words.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
