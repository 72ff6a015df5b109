package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.history.AppliedRevision;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UnknownRevisionTest {

  private final TestRevisions older = new TestRevisions().tables("a1");
  private final TestRevisions newer = new TestRevisions().tables("a1", "b2", "c3");

  @ParameterizedTest
  @EnumSource
  void stopsABuildThatTheDatabaseIsAheadOf(TestDatabase kind) {
    DataSource source = kind.create();
    migrator(source, newer).upgrade();

    Problem problem = problem(() -> migrator(source, older).upgrade());

    assertThat(problem.code()).isEqualTo("DatabaseAhead");
    assertThat(problem.fact()).contains("b2 \"message of b2\" (applied at ", "c3");
    assertThat(problem.remedy()).contains("downgrade(\"a1\")");
  }

  @ParameterizedTest
  @EnumSource
  void isNoFaultWhereTheDatabaseMayBeAhead(TestDatabase kind) {
    DataSource source = kind.create();
    migrator(source, newer).upgrade();

    MigrationResult result =
        Migrator.builder(source).revisions(older).databaseMayBeAhead().build().upgrade();

    assertThat(result.completed()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isTakenBackWithTheSqlThatTheDatabaseKept(TestDatabase kind) {
    DataSource source = kind.create();
    TestRevisions rich =
        new TestRevisions()
            .tables("a1")
            .add(
                "b2",
                op -> op.execute("insert into t_a1 values (1)"),
                op -> {
                  op.execute("delete from t_a1 where id = 1 or ';\n' = ''");
                  op.execute("insert into t_a1 values (2)");
                })
            .tables("c3");
    migrator(source, rich).upgrade();

    migrator(source, older).downgrade("a1");

    assertThat(TestDatabase.tables(source)).containsExactly("t_a1");
    assertThat(TestDatabase.query(source, "select id from t_a1")).containsExactly("2");
    assertThat(migrator(source, older).isAtHead()).isTrue();
    assertThat(migrator(source, rich).upgrade().completed()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void isNotTakenBackIfThatIsCode(TestDatabase kind) {
    DataSource source = kind.create();
    TestRevisions coded =
        new TestRevisions().tables("a1").add("b2", op -> {}, op -> op.run("undo", it -> {}));
    migrator(source, coded).upgrade();

    Problem problem = problem(() -> migrator(source, older).downgrade("a1"));

    assertThat(problem.code()).isEqualTo("NoStoredDowngrade");
    assertThat(problem.message()).contains("b2");
  }

  @ParameterizedTest
  @EnumSource
  void stopsABuildThatHasRevisionsOfItsOwn(TestDatabase kind) {
    DataSource source = kind.create();
    migrator(source, newer).upgrade();
    TestRevisions other = new TestRevisions().tables("a1", "d4");

    Problem problem = problem(() -> migrator(source, other).upgrade());

    assertThat(problem.code()).isEqualTo("UnknownAppliedRevision");
    assertThat(migrator(source, other).check().unknown()).hasToString("[b2, c3]");
    assertThat(migrator(source, other).current())
        .extracting(AppliedRevision::id)
        .hasToString("[c3]");
    migrator(source, other).downgrade("a1");
    migrator(source, other).upgrade();
    assertThat(TestDatabase.tables(source)).isEqualTo(List.of("t_a1", "t_d4"));
  }

  private static Migrator migrator(DataSource source, TestRevisions revisions) {
    return Migrator.builder(source).revisions(revisions).build();
  }

  private static Problem problem(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).problem();
  }
}
