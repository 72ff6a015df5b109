package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.PlannedOperation;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A crash in {@code alter table} costs nobody a table that only looks like a copy. */
final class InterruptedCopyTest {

  private final DataSource source = TestDatabase.H2.create();

  @BeforeEach
  void createTablesOfTheUser() {
    createTablesOfTheUser(source);
  }

  private static void createTablesOfTheUser(DataSource database) {
    TestDatabase.execute(
        database,
        "create table hero (id int)",
        "create table hero_copy_2_1 (id int)",
        "insert into hero_copy_2_1 values (7)",
        "create table villain (id int)",
        "create table villain_copy_1_1 (id int)");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isDroppedIfTheAttemptLeftIt(boolean batch) {
    crash(source, batch);
    TestDatabase.execute(source, "create table hero_copy_3_0 (id int)");

    upgrade(source, batch);

    assertThat(TestDatabase.tables(source))
        .containsExactly("hero", "hero_copy_2_1", "quest", "villain", "villain_copy_1_1");
    assertThat(TestDatabase.query(source, "select id from hero_copy_2_1")).containsExactly("7");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isLookedForInVainIfNoneWasLeft(boolean batch) {
    crash(source, batch);

    upgrade(source, batch);

    assertThat(TestDatabase.tables(source)).contains("hero_copy_2_1", "villain_copy_1_1");
    assertThat(TestDatabase.query(source, "select slug from hero")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isNotGuessed(boolean batch) {
    crash(source, batch);
    TestDatabase.execute(
        source, "create table hero_copy_3_0 (id int)", "create table hero_copy_3_1 (id int)");

    ProblemException unclear =
        catchThrowableOfType(ProblemException.class, () -> upgrade(source, batch));

    assertThat(unclear.problem().code()).isEqualTo("UnclearCopy");
    assertThat(unclear.problem().fact()).containsIgnoringCase("hero_copy_3_1");
    assertThat(TestDatabase.tables(source)).hasSize(7);
    TestDatabase.execute(
        source,
        "drop table hero_copy_3_0",
        "alter table hero_copy_3_1 rename to mine",
        "alter table hero_copy_2_1 rename to mine_too");
    upgrade(source, batch);
    assertThat(TestDatabase.tables(source)).contains("hero", "mine", "mine_too");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesThePlaceOfTheTableIfThatIsGone(boolean batch) {
    for (String added : new String[] {"", ", slug varchar(20)"}) {
      DataSource other = TestDatabase.H2.create();
      createTablesOfTheUser(other);
      crash(other, batch);
      TestDatabase.execute(
          other,
          "drop table hero",
          "create table hero_copy_3_0 (id int constraint hero_copy_3_0_uq_hero unique"
              + added
              + ")",
          "create index hero_copy_3_0_ix_hero on hero_copy_3_0 (id desc)",
          "insert into hero_copy_3_0 (id) values (5)",
          "create table quarrel (hero int)",
          "alter table quarrel add constraint hero_copy_3_0_fk foreign key (hero)"
              + " references hero_copy_3_0 (id)");

      upgrade(other, batch);

      assertThat(TestDatabase.query(other, "select id, slug from hero")).hasSize(1);
      assertThat(
              TestDatabase.query(
                  other,
                  "select lower(constraint_name) from information_schema.table_constraints"
                      + " where table_name in ('HERO', 'QUARREL') order by 1"))
          .containsExactly("fk", "uq_hero");
      TestDatabase.execute(other, "drop index ix_hero");
    }
  }

  /** Ends at the statement that alters the table, as SIGKILL would. */
  private static void crash(DataSource database, boolean batch) {
    MigrationListener killer =
        new MigrationListener() {
          @Override
          public void operationStarted(PlannedRevision revision, PlannedOperation operation) {
            if (operation.description().startsWith("add column")) {
              throw new AssertionError("killed");
            }
          }
        };
    catchThrowableOfType(
        AssertionError.class,
        () ->
            Migrator.builder(database)
                .revisions(revisions(batch))
                .listener(killer)
                .build()
                .upgrade());
  }

  private static void upgrade(DataSource database, boolean batch) {
    Migrator.builder(database).revisions(revisions(batch)).build().upgrade();
  }

  private static TestRevisions revisions(boolean batch) {
    return new TestRevisions()
        .add(
            "a1",
            op -> {
              op.createTable("quest", table -> table.column("id", ColumnTypes.integer()));
              if (!batch) {
                op.execute("insert into quest values (1)");
              }
              op.addColumn("hero", "slug", ColumnTypes.varchar(20));
            },
            op -> op.dropColumn("hero", "slug"));
  }
}
