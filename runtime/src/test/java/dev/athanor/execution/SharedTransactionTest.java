package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends the migrator's transaction, the history tells no untruth, nor does the message. */
final class SharedTransactionTest {

  private static final String CONCURRENT = "create index concurrently ix on b (id)";

  private final DataSource source = TestDatabase.POSTGRESQL.create();

  @ParameterizedTest
  @EnumSource
  void isNotEndedBySql(TestDatabase kind) {
    DataSource any = kind.create();

    Problem problem = failure(any, op -> op.execute("begin;\ninsert into b values (1);\ncommit;"));

    assertThat(problem.code()).isEqualTo("TransactionControl");
    assertThat(problem.fact()).contains("Operation 2 of revision b2", "\"begin\"");
    assertThat(TestDatabase.tables(any)).isEmpty();
  }

  @Test
  void mayHaveSavepoints() {
    migrator(source, op -> op.execute("savepoint x; insert into b values (1); rollback to x"))
        .upgrade();

    assertThat(rows()).isEqualTo("applied");
    assertThat(TestDatabase.query(source, "select id from b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollback", "rollback; begin", "abort"})
  void takesNothingForDoneThatCodeTookBack(String end) {
    Problem problem = failure(source, op -> op.run("ends", it -> execute(it, end)));

    assertThat(problem.code()).isEqualTo("CodeFailed");
    assertThat(problem.fact())
        .contains("operation 2 (run ends)", "it ended the transaction", "is taken back");
    assertThat(TestDatabase.tables(source)).isEmpty();
    assertThat(rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"commit", "commit; select nosuch"})
  void saysWhatStaysIfCodeCommitted(String end) {
    Problem problem = failure(source, op -> op.run("ends", it -> execute(it, end)));

    assertThat(problem.fact()).contains("is committed and stays").doesNotContain("Nothing of");
    assertThat(problem.remedy()).contains("by hand");
    assertThat(TestDatabase.tables(source)).containsExactly("b");
    assertThat(rows()).isEmpty();
  }

  @Test
  void isLookedAtInAJournalledRevisionToo() {
    Problem problem =
        failure(
            source,
            op -> {
              op.execute(CONCURRENT).effect(it -> it.createIndex("ix", "b", "id"));
              op.execute("insert into b values (1)");
              op.run("ends", it -> execute(it, "commit"));
            });

    assertThat(problem.fact())
        .contains("The first 2 of its 4 statements are done", "is committed and stays");
    assertThat(rows()).isEqualTo("upgrading");
  }

  @Test
  void isNotOverForSql() {
    migrator(
            source,
            op -> {
              op.execute("insert into b values (1)");
              op.run("more", it -> execute(it, "insert into b values (2)"));
              op.execute("insert into b values (3)");
            })
        .upgrade();

    assertThat(TestDatabase.query(source, "select id from b")).containsExactly("1", "2", "3");
  }

  @Test
  void isLostWhereAnErrorWasPassedOver() {
    Problem problem =
        failure(
            source,
            op ->
                op.run(
                    "careless",
                    connection -> {
                      try {
                        execute(connection, "select nosuch");
                      } catch (SQLException passedOver) {
                        return;
                      }
                    }));

    assertThat(problem.code()).isEqualTo("CodeFailed");
    assertThat(problem.fact())
        .contains("run careless", "an error of the database was passed over", "nosuch")
        .contains("Nothing of this revision was kept");
  }

  private Problem failure(DataSource any, Consumer<SchemaOperations> work) {
    return catchThrowableOfType(ProblemException.class, () -> migrator(any, work).upgrade())
        .problem();
  }

  private String rows() {
    return String.join(" ", TestDatabase.query(source, "select state from athanor_history"));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Migrator migrator(DataSource any, Consumer<SchemaOperations> work) {
    return Migrator.builder(any)
        .revisions(
            new TestRevisions()
                .add(
                    "b2",
                    op -> {
                      op.createTable("b", table -> table.column("id", ColumnTypes.integer()));
                      work.accept(op);
                    },
                    op -> op.dropTable("b")))
        .build();
  }
}
