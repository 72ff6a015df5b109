package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.MortalDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** DDL in {@code op.execute} that does not say its effect is DDL all the same. */
final class UndeclaredDdlTest {

  private static final String VIEW = "create view big as select * from t_a1 where id > 10";

  @ParameterizedTest
  @EnumSource
  void isKeptOrTakenBackAsTheMessageSays(TestDatabase kind) {
    DataSource source = kind.create();

    ProblemException failure =
        catchThrowableOfType(
            ProblemException.class,
            () -> migrator(source, "insert into nowhere values (1)").upgrade());

    assertThat(failure.problem().fact())
        .contains(
            kind == TestDatabase.H2
                ? "The first 2 of its 4 statements are done and kept"
                : "Nothing of this revision was kept");
    assertThat(migrator(source, "insert into t_a1 values (4)").upgrade().completed()).hasSize(1);
    assertThat(TestDatabase.query(source, "select id from t_a1 order by id"))
        .containsExactly("1", "2", "4");
  }

  @Test
  void isDoneOnceWhereverAKillCutsIt() {
    MortalDataSource living =
        new MortalDataSource(TestDatabase.H2.create(), Integer.MAX_VALUE, true);
    migrator(living.source(), "insert into t_a1 values (4)").upgrade();
    for (int last = 1; last <= living.calls(); last++) {
      for (boolean done : new boolean[] {true, false}) {
        DataSource source = TestDatabase.H2.create();
        MortalDataSource mortal = new MortalDataSource(source, last, done);
        catchThrowableOfType(
            MortalDataSource.Killed.class,
            () -> migrator(mortal.source(), "insert into t_a1 values (4)").upgrade());

        migrator(source, "insert into t_a1 values (4)").upgrade();

        assertThat(TestDatabase.query(source, "select id from t_a1 order by id"))
            .as("call " + last + (done ? " done" : ""))
            .containsExactly("1", "2", "4");
        assertThat(TestDatabase.query(source, "select id from big")).isEmpty();
      }
    }
  }

  private static Migrator migrator(DataSource source, String last) {
    TestRevisions revisions =
        new TestRevisions()
            .tables("a1")
            .add(
                "b2",
                op -> {
                  op.execute("insert into t_a1 values (1)");
                  op.execute("/* rows of weight */ " + VIEW);
                  op.execute("insert into t_a1 values (2)");
                  op.execute(last);
                },
                op -> op.execute("drop view big"));
    return Migrator.builder(source).revisions(revisions).build();
  }
}
