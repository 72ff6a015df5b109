package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import dev.athanor.dialect.Dialects;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Schema;
import dev.athanor.testing.migration.MortalDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Changes of named enumerations on H2, where each statement commits by itself: wherever the
 * migration is killed, the next one completes it.
 */
final class KilledTypeChangeTest {

  @Test
  void aTypeIsCreated() throws SQLException {
    isCompleted(
        op -> {
          op.createEnumType("level", "LOW", "HIGH");
          op.addColumn("hero", "level", ColumnTypes.namedType("level"));
        },
        op -> {
          op.dropColumn("hero", "level");
          op.dropType("level");
        },
        "SAD");
  }

  @Test
  void aLabelComesAndOneGoes() throws SQLException {
    isCompleted(
        op -> op.alterEnumType("mood").from("HAPPY", "SAD", "CALM").to("HAPPY", "BLUE", "SAD"),
        op -> op.alterEnumType("mood").from("HAPPY", "BLUE", "SAD").to("HAPPY", "SAD", "CALM"),
        "SAD");
  }

  @Test
  void aLabelIsRenamed() throws SQLException {
    isCompleted(
        op -> op.renameEnumLabel("mood", "SAD", "BLUE"),
        op -> op.renameEnumLabel("mood", "BLUE", "SAD"),
        "BLUE");
  }

  @Test
  void theTypeIsRenamed() throws SQLException {
    isCompleted(
        op -> op.renameType("mood", "feeling"), op -> op.renameType("feeling", "mood"), "SAD");
  }

  @Test
  void theTypeGoes() throws SQLException {
    isCompleted(
        op -> {
          op.dropColumn("pet", "mood");
          op.alterColumn(
              "hero",
              "mood",
              c -> c.type(ColumnTypes.namedType("mood")).notNull().defaultValue("SAD"),
              c -> c.type(ColumnTypes.varchar(20)).notNull());
          op.dropType("mood");
        },
        op -> {},
        "SAD");
  }

  private static void isCompleted(
      Consumer<SchemaOperations> upgrade, Consumer<SchemaOperations> downgrade, String mood)
      throws SQLException {
    DataSource whole = prepared();
    migrator(whole, upgrade, downgrade).upgrade();
    Schema clean = schema(whole);
    for (boolean lastIsDone : new boolean[] {false, true}) {
      boolean died = true;
      for (int last = 1; died; last++) {
        DataSource source = prepared();
        MortalDataSource mortal = new MortalDataSource(source, last, lastIsDone);
        died = dies(migrator(mortal.source(), upgrade, downgrade));
        String where = "killed at call " + last + (lastIsDone ? ", done" : ", not done");

        assertThat(migrator(source, upgrade, downgrade).upgrade().completed().size())
            .as(where)
            .isBetween(0, 1);
        assertThat(schema(source)).as(where).isEqualTo(clean);
        assertThat(TestDatabase.query(source, "select mood from hero"))
            .as(where)
            .containsExactly(mood);
      }
    }
  }

  private static boolean dies(Migrator migrator) {
    try {
      migrator.upgrade();
      return false;
    } catch (Throwable killed) {
      return true;
    }
  }

  private static DataSource prepared() {
    DataSource source = TestDatabase.H2.create();
    Migrator.builder(source).revisions(first()).build().upgrade();
    TestDatabase.execute(
        source,
        "insert into hero (mood) values ('SAD')",
        "insert into pet (mood) values ('HAPPY')");
    return source;
  }

  private static TestRevisions first() {
    return new TestRevisions()
        .add(
            "a1",
            op -> {
              op.createEnumType("mood", "HAPPY", "SAD", "CALM");
              op.createTable(
                  "hero",
                  t -> {
                    t.column("mood", ColumnTypes.namedType("mood")).notNull().defaultValue("SAD");
                    t.check("ck_hero", "mood <> 'CALM'");
                  });
              op.createTable(
                  "pet",
                  t -> {
                    t.column("id", ColumnTypes.bigint());
                    t.column("mood", ColumnTypes.namedType("mood"));
                  });
              op.createIndex("ix_hero_mood", "hero", "mood");
            },
            op -> {
              op.dropTable("pet");
              op.dropTable("hero");
              op.dropType("mood");
            });
  }

  private static Migrator migrator(
      DataSource source, Consumer<SchemaOperations> upgrade, Consumer<SchemaOperations> downgrade) {
    return Migrator.builder(source).revisions(first().add("b2", upgrade, downgrade)).build();
  }

  private static Schema schema(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return Dialects.of(connection).introspector().read(connection);
    }
  }
}
