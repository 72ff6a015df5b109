package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.RefusingDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each refusal of a database is told as what it is. */
final class RefusalTest {

  @Test
  void ofTheLockIsNoFaultOfTheHistory() {
    DataSource source = TestDatabase.H2.create();
    migrator(source).upgrade();
    TestDatabase.execute(
        source,
        "drop table athanor_history_lock",
        "create view athanor_history_lock as select 1 id");

    Problem problem =
        catchThrowableOfType(
                ProblemException.class,
                () ->
                    Migrator.builder(source)
                        .revisions(new TestRevisions().tables("a1", "b2"))
                        .build()
                        .upgrade())
            .problem();

    assertThat(problem.code()).isEqualTo("LockFailed");
    assertThat(problem.fact()).contains("The lock", "SQLSTATE");
  }

  @Test
  void ofTheCatalogueIsNoFaultOfTheHistory() {
    ProblemException problem =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                Refusal.ofCatalogue(
                    () -> {
                      throw new SQLException("permission denied", "42501");
                    }));

    assertThat(problem.problem().code()).isEqualTo("CatalogueNotReadable");
    assertThat(problem.problem().fact()).contains("permission denied (SQLSTATE 42501)");
  }

  @ParameterizedTest
  @EnumSource
  void ofTheSchemasIsOneOfTheCatalogue(TestDatabase database) {
    DataSource source = RefusingDataSource.of(database.create(), "getSchemas");
    TestRevisions revisions =
        new TestRevisions().add("a1", op -> op.createSchema("mine"), op -> op.dropSchema("mine"));

    Problem problem =
        catchThrowableOfType(
                ProblemException.class,
                () -> Migrator.builder(source).revisions(revisions).build().upgrade())
            .problem();

    assertThat(problem.code()).isEqualTo("CatalogueNotReadable");
  }

  /** H2 alters a table by copying it, so copies are looked for before. */
  @Test
  void ofCopiesIsOneOfTheCatalogue() {
    DataSource source = RefusingDataSource.of(TestDatabase.H2.create(), "left(TABLE_NAME");
    TestRevisions revisions =
        new TestRevisions()
            .tables("a1")
            .add("b2", op -> op.execute("alter table t_a1 add column x int"), op -> {});

    Problem problem =
        catchThrowableOfType(
                ProblemException.class,
                () -> Migrator.builder(source).revisions(revisions).build().upgrade())
            .problem();

    assertThat(problem.code()).isEqualTo("CatalogueNotReadable");
  }

  @Test
  void isNoLostConnection() {
    SQLException lost = new SQLException("gone", "08006");

    assertThatThrownBy(
            () ->
                Refusal.ofLock(
                    () -> {
                      throw lost;
                    }))
        .isSameAs(lost);
  }

  /** H2 itself asks again for some two seconds. */
  @Test
  @Timeout(30)
  void ofAConnectionIsToldSoon() {
    DataSource nobody = TestDatabase.h2("jdbc:h2:tcp://localhost:1/x");

    Problem problem =
        catchThrowableOfType(ProblemException.class, () -> migrator(nobody).upgrade()).problem();

    assertThat(problem.code()).isEqualTo("NoConnection");
  }

  private static Migrator migrator(DataSource source) {
    return Migrator.builder(source).revisions(new TestRevisions().tables("a1")).build();
  }
}
