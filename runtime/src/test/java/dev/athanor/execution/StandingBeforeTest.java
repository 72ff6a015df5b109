package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import dev.athanor.testing.migration.CountingDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue is only read where there is something in it. */
final class StandingBeforeTest {

  @Test
  void isOneQuestionWhereThereIsNothing() {
    assertThat(questions(TestDatabase.H2.create())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table legacy (id bigint)",
        "create view legacy as select 1 as one",
        "create sequence legacy",
        "create domain legacy as varchar(9)",
        "create schema legacy",
        "create schema legacy; create table legacy.athanor_history (id bigint)"
      })
  void isTheWholeCatalogueWhereThereIsSomething(String before) {
    DataSource source = TestDatabase.H2.create();
    TestDatabase.execute(source, before.split(";"));

    assertThat(questions(source)).isGreaterThan(10);
  }

  private static long questions(DataSource source) {
    CountingDataSource counting = new CountingDataSource(source);
    Migrator.builder(counting.source())
        .revisions(new TestRevisions().tables("a", "b"))
        .build()
        .upgrade();
    return counting.statements().stream().filter(sql -> sql.contains("INFORMATION_SCHEMA")).count();
  }
}
