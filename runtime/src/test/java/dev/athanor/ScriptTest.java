package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A script does to a database what the migrator would. */
final class ScriptTest {

  private final TestRevisions revisions =
      new TestRevisions()
          .tables("a1")
          .add("b2", op -> op.execute("insert into t_a1 values (1)"), op -> {})
          .tables("c3");

  @ParameterizedTest
  @EnumSource
  void bringsTheDatabaseToTheHead(TestDatabase kind) {
    DataSource source = kind.create();
    Migrator migrator = Migrator.builder(source).revisions(revisions).build();

    TestDatabase.execute(source, migrator.scriptUpgrade("b2"));
    assertThat(migrator.current()).hasSize(1).allMatch(row -> row.id().value().equals("b2"));
    TestDatabase.execute(source, migrator.scriptUpgrade("head"));
    assertThat(migrator.isAtHead()).isTrue();
    assertThat(migrator.check().problems()).isEmpty();

    TestDatabase.execute(source, migrator.scriptDowngrade("base"));
    assertThat(TestDatabase.tables(source)).isEmpty();
    assertThat(migrator.current()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isWrittenWithoutADatabase(TestDatabase kind) {
    DataSource source = kind.create();
    OfflineMigrator offline =
        OfflineMigrator.of(revisions, kind.name().toLowerCase(Locale.ROOT), "athanor_history")
            .appliedBy("the operator");

    TestDatabase.execute(source, offline.upgrade(":b2"), offline.upgrade("b2:"));
    assertThat(TestDatabase.query(source, "select distinct applied_by from athanor_history"))
        .containsExactly("the operator");
    assertThat(Migrator.builder(source).revisions(revisions).build().isAtHead()).isTrue();
    TestDatabase.execute(source, offline.downgrade("c3:base"));
    assertThat(TestDatabase.tables(source)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void stampsWithoutADatabase(TestDatabase kind) {
    DataSource source = kind.create();
    OfflineMigrator offline =
        OfflineMigrator.of(revisions, kind.name().toLowerCase(Locale.ROOT), "athanor_history");
    Migrator migrator = Migrator.builder(source).revisions(revisions).build();

    TestDatabase.execute(source, offline.stamp(":b2"));
    assertThat(TestDatabase.query(source, "select state from athanor_history"))
        .containsExactly("stamped", "stamped");
    TestDatabase.execute(source, offline.stamp("b2:head"));
    assertThat(migrator.check().problems()).isEmpty();
    assertThat(TestDatabase.tables(source)).isEmpty();
    assertThatThrownBy(() -> TestDatabase.execute(source, offline.stamp("b2:head")))
        .hasStackTraceContaining("cannot upgrade c3");

    TestDatabase.execute(source, offline.stamp("head:a1"));
    assertThat(migrator.current()).singleElement().matches(row -> row.id().value().equals("a1"));
  }

  @Test
  void looksForTheOnlyIndexUnlessOneIsGiven() {
    assertThat(
            catchThrowableOfType(
                    ProblemException.class, () -> OfflineMigrator.of("h2", "athanor_history"))
                .problem()
                .code())
        .isEqualTo("NoRevisionIndex");
  }

  @ParameterizedTest
  @EnumSource
  void refusesCode(TestDatabase kind) {
    TestRevisions coded = new TestRevisions().add("a1", op -> op.run("x", it -> {}), op -> {});
    Migrator migrator = Migrator.builder(kind.create()).revisions(coded).build();

    assertThat(
            catchThrowableOfType(ProblemException.class, () -> migrator.scriptUpgrade("head"))
                .problem()
                .code())
        .isEqualTo("CodeInScript");
  }

  @ParameterizedTest
  @EnumSource
  void isPrintedAsAPlanForPeople(TestDatabase kind) {
    Migrator migrator = Migrator.builder(kind.create()).revisions(revisions).build();

    assertThat(migrator.planUpgrade("b2").toString())
        .contains("upgrade a1 (message of a1)", "transaction 1", "1. create table t_a1")
        .contains("insert into t_a1 values (1)");
  }
}
