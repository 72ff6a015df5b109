package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.migration.SchemaOperations;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.MortalDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A schema that was there before the revision that creates it is there after its downgrade. */
final class KeptSchemaTest {

  private final TestRevisions revisions = revisions(op -> {});
  private final TestRevisions coded = revisions(op -> op.run("say so", connection -> {}));

  private static TestRevisions revisions(Consumer<SchemaOperations> beforeTheDowngrade) {
    return new TestRevisions()
        .tables("a1")
        .add(
            "b2",
            op -> {
              op.createSchema("depot");
              op.createTable(
                  "depot.box", table -> table.column("id", ColumnTypes.bigint()).notNull());
            },
            op -> {
              beforeTheDowngrade.accept(op);
              op.dropTable("depot.box");
              op.dropSchema("depot");
            });
  }

  @ParameterizedTest
  @EnumSource
  void staysIfItWasThere(TestDatabase kind) {
    DataSource source = kind.create();
    TestDatabase.execute(source, "create schema depot", "create table depot.mine (id int)");
    migrator(source, revisions).upgrade();

    migrator(source, revisions).downgrade("a1");

    assertThat(tables(source)).isEqualTo("mine");
    migrator(source, revisions).upgrade();
    migrator(source, new TestRevisions().tables("a1")).downgrade("a1");
    assertThat(tables(source)).isEqualTo("mine");
  }

  /** The history table keeps no SQL for it, and remembers the schema all the same. */
  @ParameterizedTest
  @EnumSource
  void staysIfTheDowngradeIsCode(TestDatabase kind) {
    DataSource source = kind.create();
    TestDatabase.execute(source, "create schema depot");
    migrator(source, coded).upgrade();

    ProblemException unknown =
        catchThrowableOfType(
            ProblemException.class,
            () -> migrator(source, new TestRevisions().tables("a1")).downgrade("a1"));
    migrator(source, coded).downgrade("a1");

    assertThat(unknown.problem().code()).isEqualTo("NoStoredDowngrade");
    assertThat(schemas(source)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void goesIfTheRevisionCreatedIt(TestDatabase kind) {
    for (TestRevisions known : List.of(revisions, coded)) {
      DataSource source = kind.create();
      migrator(source, known).upgrade();

      migrator(source, known).downgrade("a1");

      assertThat(schemas(source)).isEmpty();
    }
  }

  /** Also as a later one of several that are executed in one go. */
  @ParameterizedTest
  @CsvSource({"true, false", "false, false", "true, true", "false, true"})
  void staysOrGoesWhereverTheUpgradeIsCutOff(boolean wasThere, boolean isCode) {
    TestRevisions known = (isCode ? coded : revisions).tables("c3");
    MortalDataSource living =
        new MortalDataSource(TestDatabase.H2.create(), Integer.MAX_VALUE, true);
    migrator(living.source(), known).upgrade();
    for (int call = 1; call <= living.calls() + 5; call++) {
      DataSource source = TestDatabase.H2.create();
      if (wasThere) {
        TestDatabase.execute(source, "create schema depot");
      }
      DataSource mortal = new MortalDataSource(source, call, call % 2 == 0).source();
      catchThrowable(() -> migrator(mortal, known).upgrade());
      migrator(source, known).upgrade();

      migrator(source, known).downgrade("base");

      assertThat(schemas(source)).as("call " + call).hasSize(wasThere ? 1 : 0);
    }
  }

  private static String tables(DataSource source) {
    return String.join(
        " ",
        TestDatabase.query(
            source,
            "select lower(table_name) from information_schema.tables"
                + " where lower(table_schema) = 'depot'"));
  }

  private static List<String> schemas(DataSource source) {
    return TestDatabase.query(
        source, "select 1 from information_schema.schemata where lower(schema_name) = 'depot'");
  }

  private static Migrator migrator(DataSource source, TestRevisions known) {
    return Migrator.builder(source).revisions(known).build();
  }
}
