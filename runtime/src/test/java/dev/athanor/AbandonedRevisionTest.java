package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.MortalDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A revision that failed by half can be given up: a downgrade takes back what is done. */
final class AbandonedRevisionTest {

  private static final String FAILING = "insert into nowhere values (1)";

  private final DataSource source = TestDatabase.H2.create();

  @Test
  void isTakenBack() {
    Problem failure = problem(source, FAILING);
    assertThat(failure.remedy()).contains("downgrade(\"a1\") takes back what is done");
    assertThat(migrator(source, FAILING).planDowngrade("a1").toString())
        .contains("downgrade b2", "drop table other", "drop column weight");

    migrator(source, FAILING).downgrade("a1");

    assertThat(TestDatabase.tables(source)).containsExactly("t_a1");
    assertThat(columns()).isEqualTo("id");
    assertThat(TestDatabase.query(source, "select revision from athanor_history"))
        .containsExactly("a1");
    migrator(source, "insert into other values (1)").upgrade();
    assertThat(columns()).isEqualTo("id weight");
    assertThat(TestDatabase.query(source, "select count(*) from t_a1")).containsExactly("2");
  }

  @Test
  void isShownWithoutWhatIsDone() {
    problem(source, FAILING);

    assertThat(migrator(source, FAILING).planUpgrade("head").toString())
        .contains("3 of 4 statements are done", "4. execute insert into nowhere")
        .doesNotContain("create table other");
    assertThat(
            catchThrowableOfType(
                    ProblemException.class, () -> migrator(source, FAILING).scriptUpgrade("head"))
                .problem()
                .code())
        .isEqualTo("HalfDoneRevision");
  }

  @Test
  void isTakenBackOnTheWayToBase() {
    problem(source, FAILING);

    migrator(source, FAILING).downgrade("base");

    assertThat(TestDatabase.tables(source)).isEmpty();
  }

  @Test
  void isTakenBackWhereverAKillCutsIt() {
    problem(source, FAILING);
    MortalDataSource living = new MortalDataSource(source, Integer.MAX_VALUE, true);
    migrator(living.source(), FAILING).downgrade("a1");
    for (int last = 1; last <= living.calls(); last++) {
      for (boolean done : new boolean[] {true, false}) {
        DataSource other = TestDatabase.H2.create();
        problem(other, FAILING);
        MortalDataSource mortal = new MortalDataSource(other, last, done);
        catchThrowableOfType(
            MortalDataSource.Killed.class,
            () -> migrator(mortal.source(), FAILING).downgrade("a1"));

        migrator(other, FAILING).downgrade("a1");

        assertThat(TestDatabase.tables(other)).as("call " + last).containsExactly("t_a1");
        assertThat(TestDatabase.query(other, "select revision from athanor_history"))
            .as("call " + last)
            .containsExactly("a1");
      }
    }
  }

  @Test
  void isNotTakenBackByHalf() {
    TestRevisions revisions =
        new TestRevisions()
            .tables("a1")
            .add(
                "b2",
                op -> {
                  op.execute("create view v as select * from t_a1");
                  op.execute(FAILING);
                },
                op -> op.execute("drop view v"));
    Migrator migrator = Migrator.builder(source).revisions(revisions).build();
    catchThrowableOfType(ProblemException.class, migrator::upgrade);

    Problem problem =
        catchThrowableOfType(ProblemException.class, () -> migrator.downgrade("a1")).problem();

    assertThat(problem.code()).isEqualTo("CannotTakeBack");
    assertThat(problem.fact()).contains("create view v", "does not say what takes it back");
    assertThat(
            TestDatabase.query(source, "select state from athanor_history where revision = 'b2'"))
        .containsExactly("upgrading");
  }

  private String columns() {
    return String.join(
        " ",
        TestDatabase.query(
            source,
            "select lower(column_name) from information_schema.columns where table_name = 'T_A1'"
                + " order by ordinal_position"));
  }

  private static Problem problem(DataSource database, String last) {
    return catchThrowableOfType(ProblemException.class, () -> migrator(database, last).upgrade())
        .problem();
  }

  private static Migrator migrator(DataSource database, String last) {
    TestRevisions revisions =
        new TestRevisions()
            .tables("a1")
            .add(
                "b2",
                op -> {
                  op.execute("insert into t_a1 (id) select count(*) from t_a1");
                  op.addColumn("t_a1", "weight", ColumnTypes.integer());
                  op.createTable("other", table -> table.column("id", ColumnTypes.bigint()));
                  op.execute(last);
                },
                op -> {
                  op.dropTable("other");
                  op.dropColumn("t_a1", "weight");
                });
    return Migrator.builder(database).revisions(revisions).build();
  }
}
