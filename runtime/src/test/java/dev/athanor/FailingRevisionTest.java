package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.migration.SchemaOperations;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FailingRevisionTest {

  @Test
  void isTakenBackAsAWholeOnPostgreSql() {
    DataSource source = TestDatabase.POSTGRESQL.create();
    Problem problem = failure(source, "insert into one values ('x')");

    assertThat(problem.code()).isEqualTo("StatementFailed");
    assertThat(problem.subject()).hasToString("Optional[b2]");
    assertThat(problem.fact())
        .contains("upgrade b2", "operation 3", "insert into one values ('x')", "22P02")
        .contains("Nothing of this revision was kept");
    assertThat(TestDatabase.tables(source)).containsExactly("t_a1");

    upgrade(source, "insert into one values (1)");
    assertThat(TestDatabase.query(source, "select id from one")).containsExactly("1");
  }

  @Test
  void isGoneOnWithWhereItFailedOnH2() {
    DataSource source = TestDatabase.H2.create();
    Problem problem = failure(source, "insert into one values ('x')");

    assertThat(problem.fact())
        .contains("operation 3", "The first 2 of its 4 statements are done and kept");
    assertThat(TestDatabase.tables(source)).containsExactly("one", "t_a1", "two");

    upgrade(source, "insert into one values (1)");
    assertThat(TestDatabase.tables(source)).containsExactly("one", "t_a1", "three", "two");
    assertThat(TestDatabase.query(source, "select id from one")).containsExactly("1");
  }

  @Test
  void isNotGoneOnWithIfWhatIsDoneWasEdited() {
    DataSource source = TestDatabase.H2.create();
    failure(source, "insert into one values ('x')");

    Problem problem =
        problem(
            source,
            op -> {
              op.execute("create table one (id integer primary key, other integer)");
              op.execute("insert into one values (1, 1)");
            });

    assertThat(problem.code()).isEqualTo("EditedWhileHalfDone");
  }

  @ParameterizedTest
  @EnumSource
  void leavesNothingIfItsFirstStatementFails(TestDatabase kind) {
    DataSource source = kind.create();

    problem(source, op -> op.dropTable("missing"));

    assertThat(TestDatabase.query(source, "select revision from athanor_history"))
        .containsExactly("a1");
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfCodeThatFails(TestDatabase kind) {
    Problem problem =
        problem(
            kind.create(),
            op ->
                op.run(
                    "greet",
                    connection -> {
                      throw new IllegalStateException("no voice");
                    }));

    assertThat(problem.code()).isEqualTo("CodeFailed");
    assertThat(problem.fact()).contains("run greet", "no voice");
  }

  @ParameterizedTest
  @EnumSource
  void tellsNoSecrets(TestDatabase kind) {
    Problem problem =
        problem(
            kind.create(), op -> op.execute("create usr bob password 'hunter2' jdbc:x://a:b@c"));

    assertThat(problem.message()).contains("create usr bob password '…'").doesNotContain("hunter2");
  }

  @ParameterizedTest
  @EnumSource
  void isRunAsAWholeIfItsDowngradeFailed(TestDatabase kind) {
    DataSource source = kind.create();
    TestRevisions revisions =
        new TestRevisions()
            .add(
                "a1",
                op -> op.execute("create table one (id integer)").effect(FailingRevisionTest::one),
                op -> {
                  op.dropTable("one");
                  op.dropTable("missing");
                });
    Migrator migrator = Migrator.builder(source).revisions(revisions).build();
    migrator.upgrade();

    catchThrowableOfType(ProblemException.class, () -> migrator.downgrade("base"));
    TestRevisions mended =
        new TestRevisions()
            .add(
                "a1",
                op -> op.execute("create table one (id integer)").effect(FailingRevisionTest::one),
                op -> op.dropTable("one"));
    Migrator.builder(source).revisions(mended).build().downgrade("base");

    assertThat(TestDatabase.tables(source)).isEmpty();
    assertThat(migrator.current()).isEmpty();
  }

  private static void one(SchemaOperations op) {
    op.createTable("one", table -> table.column("id", ColumnTypes.integer()));
  }

  private static Problem failure(DataSource source, String insert) {
    return problem(source, work(insert));
  }

  private static Problem problem(DataSource source, Consumer<SchemaOperations> upgrade) {
    return catchThrowableOfType(ProblemException.class, () -> migrate(source, upgrade)).problem();
  }

  private static void upgrade(DataSource source, String insert) {
    migrate(source, work(insert));
  }

  private static void migrate(DataSource source, Consumer<SchemaOperations> upgrade) {
    TestRevisions revisions = new TestRevisions().tables("a1").add("b2", upgrade, op -> {});
    Migrator.builder(source).revisions(revisions).build().upgrade();
  }

  private static Consumer<SchemaOperations> work(String insert) {
    return op -> {
      one(op);
      op.createTable("two", table -> table.column("id", ColumnTypes.integer()));
      op.execute(insert);
      op.createTable("three", table -> table.column("id", ColumnTypes.integer()));
    };
  }
}
