package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that goes on after an error, as psql does, never records what was not done. */
final class CarelessScriptTest {

  private final List<String> errors = new ArrayList<>();

  @Test
  void recordsNothingAboveWhatFailed() throws SQLException {
    DataSource source = TestDatabase.POSTGRESQL.create();
    TestRevisions failing =
        new TestRevisions()
            .tables("a1")
            .add("b2", op -> op.execute("insert into t_nowhere values (1)"), op -> {})
            .tables("c3");
    execute(source, migrator(source, failing).scriptUpgrade("head"));

    assertThat(rows(source)).containsExactly("a1");
    assertThat(TestDatabase.tables(source)).containsExactly("t_a1");
    assertThat(errors).anyMatch(error -> error.contains("cannot upgrade c3: what is below it"));
  }

  @ParameterizedTest
  @EnumSource
  void recordsNothingOnAnotherDatabase(TestDatabase kind) throws SQLException {
    TestRevisions revisions = new TestRevisions().tables("a1", "b2", "c3");
    DataSource source = kind.create();
    migrator(source, new TestRevisions().tables("a1")).upgrade();
    DataSource other = kind.create();
    migrator(other, revisions).stamp("base");

    execute(other, migrator(source, revisions).scriptUpgrade("head"));

    assertThat(rows(other)).isEmpty();
    assertThat(errors).anyMatch(error -> error.contains("cannot upgrade b2: what is below it"));
  }

  @ParameterizedTest
  @EnumSource
  void doesNothingTwice(TestDatabase kind) throws SQLException {
    DataSource source = kind.create();
    TestRevisions revisions =
        new TestRevisions()
            .tables("a1")
            .add(
                "b2",
                op -> op.execute("insert into t_a1 values (1)"),
                op -> op.execute("delete from t_a1"));
    String up = migrator(source, revisions).scriptUpgrade("head");
    execute(source, up);
    assertThat(errors).isEmpty();
    assertThat(migrator(source, revisions).check().problems()).isEmpty();
    String down = migrator(source, revisions).scriptDowngrade("a1");
    execute(source, up);
    assertThat(errors).isNotEmpty();
    assertThat(rows(source)).containsExactly("a1", "b2");

    errors.clear();
    execute(source, down);
    assertThat(errors).isEmpty();
    execute(source, down);
    assertThat(errors).anyMatch(error -> error.contains("cannot downgrade b2"));
    assertThat(rows(source)).containsExactly("a1");
  }

  @Test
  void keepsTheJournalOfSeveralTransactions() throws SQLException {
    DataSource source = TestDatabase.POSTGRESQL.create();
    TestRevisions revisions = concurrent();
    execute(source, migrator(source, revisions).scriptUpgrade("head"));

    assertThat(errors).isEmpty();
    assertThat(migrator(source, revisions).check().problems()).isEmpty();
    execute(source, migrator(source, revisions).scriptDowngrade("a1"));
    assertThat(errors).isEmpty();
    assertThat(rows(source)).containsExactly("a1");
  }

  @Test
  void letsTheMigratorGoOnWhereItStopped() throws SQLException {
    DataSource source = TestDatabase.POSTGRESQL.create();
    TestRevisions revisions = concurrent();
    String script = migrator(source, revisions).scriptUpgrade("head");
    execute(source, script.substring(0, script.indexOf("create index concurrently")));

    assertThat(TestDatabase.query(source, "select state from athanor_history order by ordinal"))
        .containsExactly("applied", "upgrading");
    migrator(source, revisions).upgrade();
    assertThat(TestDatabase.query(source, "select count(*) from t_a1")).containsExactly("2");
  }

  @ParameterizedTest
  @EnumSource
  void isNotSwallowedByAComment(TestDatabase kind) throws SQLException {
    DataSource source = kind.create();
    TestRevisions revisions =
        new TestRevisions()
            .tables("a1")
            .add(
                "b2",
                op -> op.execute("insert into t_a1 values (1) -- the first"),
                op -> op.execute("delete from t_a1 -- all"));
    TestDatabase.execute(source, migrator(source, revisions).scriptUpgrade("head"));
    assertThat(TestDatabase.query(source, "select id from t_a1")).containsExactly("1");
    assertThat(rows(source)).containsExactly("a1", "b2");

    migrator(source, new TestRevisions().tables("a1")).downgrade("a1");
    assertThat(TestDatabase.query(source, "select id from t_a1")).isEmpty();
    migrator(source, revisions).upgrade();
    TestDatabase.execute(
        source,
        TestDatabase.query(
                    source, "select downgrade_sql from athanor_history where revision = 'b2'")
                .get(0)
            + "insert into t_a1 values (2)");
    assertThat(TestDatabase.query(source, "select id from t_a1")).containsExactly("2");
  }

  private static TestRevisions concurrent() {
    return new TestRevisions()
        .tables("a1")
        .add(
            "b2",
            op -> {
              op.execute("insert into t_a1 values (1)");
              op.execute("create index concurrently ix on t_a1 (id)")
                  .effect(effect -> effect.createIndex("ix", "t_a1", "id"));
              op.execute("insert into t_a1 values (2)");
            },
            op -> {
              op.execute("drop index concurrently ix")
                  .effect(effect -> effect.dropIndex("ix", "t_a1"));
              op.execute("delete from t_a1");
            });
  }

  private void execute(DataSource source, String script) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements(script)) {
        try {
          statement.execute(sql);
        } catch (SQLException refused) {
          errors.add(refused.getMessage());
        }
      }
    }
  }

  /** Cut at semicolons outside of texts. */
  private static List<String> statements(String script) {
    List<String> statements = new ArrayList<>();
    String open = "";
    for (String piece : script.split(";\n")) {
      open += piece;
      if (open.chars().filter(c -> c == '\'').count() % 2 == 0) {
        statements.add(open);
        open = "";
      } else {
        open += ";\n";
      }
    }
    return statements;
  }

  private static List<String> rows(DataSource source) {
    return TestDatabase.query(source, "select revision from athanor_history order by ordinal");
  }

  private static Migrator migrator(DataSource source, TestRevisions revisions) {
    return Migrator.builder(source).revisions(revisions).build();
  }
}
