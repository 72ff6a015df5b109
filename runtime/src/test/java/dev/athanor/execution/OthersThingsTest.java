package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.athanor.Migrator;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.MortalDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What was there before a revision is never taken for its work, wherever a crash cuts it off; so
 * its downgrade leaves that alone.
 */
final class OthersThingsTest {

  @Test
  void areNotAdoptedByABatch() {
    survives("create table legacy (name varchar(9))", op -> table(op, "legacy"), "legacy");
    survives(
        "create table legacy (name varchar(9)); create table lent (id bigint)",
        op -> {
          table(op, "one");
          op.addColumn("legacy", "name", ColumnTypes.varchar(9));
        },
        "legacy, lent");
  }

  @Test
  void areNotAdoptedByAJournalledRevision() {
    survives(
        "create table legacy (name varchar(9))",
        op -> {
          table(op, "one");
          op.execute("insert into one values (1)").down("delete from one");
          table(op, "legacy");
        },
        "legacy");
    survives(
        "create table legacy (name varchar(9)); create index ix on legacy (name)",
        op -> {
          op.execute("insert into legacy values ('x')").down("delete from legacy");
          op.execute("create index ix on legacy (name)")
              .effect(effect -> effect.createIndex("ix", "legacy", "name"));
        },
        "legacy");
  }

  @Test
  void mayGoAndComeBackWithinOneRevision() {
    DataSource source = TestDatabase.H2.create();
    TestDatabase.execute(source, "create table legacy (name varchar(9))");
    Consumer<SchemaOperations> work =
        op -> {
          op.dropTable("legacy");
          table(op, "legacy");
        };
    MortalDataSource living =
        new MortalDataSource(TestDatabase.H2.create(), Integer.MAX_VALUE, true);
    TestDatabase.execute(living.source(), "create table legacy (name varchar(9))");
    migrator(living.source(), work).upgrade();
    for (int call = 1; call <= living.calls(); call++) {
      cutOff(source, call, work);
    }

    migrator(source, work).upgrade();

    assertThat(TestDatabase.query(source, "select id from legacy")).isEmpty();
  }

  private static void survives(String before, Consumer<SchemaOperations> work, String tables) {
    for (int call = 1; call <= 40; call++) {
      DataSource source = TestDatabase.H2.create();
      TestDatabase.execute(source, before.split(";"));
      String columns = columns(source);
      cutOff(source, call, work);
      assertThat(catchThrowable(() -> migrator(source, work).upgrade()))
          .as("call " + call)
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("StatementFailed");

      migrator(source, work).downgrade("base");

      assertThat(TestDatabase.tables(source))
          .as("call " + call)
          .containsExactly(tables.split(", "));
      assertThat(columns(source)).as("call " + call).isEqualTo(columns);
    }
  }

  private static String columns(DataSource source) {
    return TestDatabase.query(
            source,
            "select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'PUBLIC' and table_name like 'LE%' order by 1")
        .toString();
  }

  private static void cutOff(DataSource source, int call, Consumer<SchemaOperations> work) {
    DataSource mortal = new MortalDataSource(source, call, false).source();
    Throwable end = catchThrowable(() -> migrator(mortal, work).upgrade());
    assertThat(end == null || end instanceof MortalDataSource.Killed || isRefusal(end)).isTrue();
  }

  private static boolean isRefusal(Throwable end) {
    return end instanceof ProblemException problem
        && problem.problem().code().equals("StatementFailed");
  }

  private static void table(SchemaOperations op, String name) {
    op.createTable(name, it -> it.column("id", ColumnTypes.bigint()).notNull());
  }

  private static Migrator migrator(DataSource source, Consumer<SchemaOperations> work) {
    return Migrator.builder(source)
        .revisions(
            new TestRevisions()
                .tables("a1")
                .add(
                    "b2",
                    work,
                    op -> {
                      op.dropTable("legacy");
                      op.execute("drop table if exists one");
                    }))
        .build();
  }
}
