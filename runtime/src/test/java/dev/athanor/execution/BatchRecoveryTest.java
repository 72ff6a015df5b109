package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.dialect.Dialects;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.PlannedOperation;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Schema;
import dev.athanor.testing.migration.MortalDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * A batch that is cut off at any call to the database, just before or just after it, is gone on
 * with: nothing is missing and nothing happened twice.
 */
final class BatchRecoveryTest {

  private static final TestRevisions REVISIONS = revisions();

  @Test
  void goesOnUpFromWhereverItWasCutOff() throws SQLException {
    Schema clean = schema(upgraded());
    int calls = calls(TestDatabase.H2.create(), Migrator::upgrade);
    assertThat(calls).isGreaterThan(15);
    for (int call = 1; call <= calls; call++) {
      for (boolean done : new boolean[] {false, true}) {
        DataSource source = TestDatabase.H2.create();
        cutOff(source, call, done, Migrator::upgrade);

        migrator(source).upgrade();

        String where = "call " + call + (done ? " done" : " not done");
        assertThat(schema(source)).as(where).isEqualTo(clean);
        assertThat(rows(source)).as(where).containsExactly("a1", "b2", "c3", "d4", "e5");
        assertThat(migrator(source).isAtHead()).as(where).isTrue();
        assertThat(migrator(source).check().problems()).as(where).isEmpty();
      }
    }
  }

  @Test
  void goesOnDownFromWhereverItWasCutOff() throws SQLException {
    int calls = calls(upgraded(), migrator -> migrator.downgrade("base"));
    assertThat(calls).isGreaterThan(10);
    for (int call = 1; call <= calls; call++) {
      for (boolean done : new boolean[] {false, true}) {
        DataSource source = upgraded();
        cutOff(source, call, done, migrator -> migrator.downgrade("base"));

        migrator(source).downgrade("base");

        String where = "call " + call + (done ? " done" : " not done");
        assertThat(TestDatabase.tables(source)).as(where).isEmpty();
        assertThat(rows(source)).as(where).isEmpty();
        migrator(source).upgrade();
        assertThat(migrator(source).isAtHead()).as(where).isTrue();
      }
    }
  }

  @Test
  void goesOnEvenIfItIsCutOffAgainAndAgain() throws SQLException {
    DataSource source = TestDatabase.H2.create();
    int calls = calls(TestDatabase.H2.create(), Migrator::upgrade);
    for (int call = 1; call <= calls; call++) {
      cutOff(source, call, call % 2 == 0, Migrator::upgrade);
    }

    migrator(source).upgrade();

    assertThat(schema(source)).isEqualTo(schema(upgraded()));
    assertThat(rows(source)).containsExactly("a1", "b2", "c3", "d4", "e5");
  }

  @Test
  void isNotGoneOnWithIfItMayHaveBegunWithWhatWasEdited() {
    DataSource source = killedBetween("b");

    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> migrator(source, chain("a", "other", "c")).upgrade());

    assertThat(refused.problem().code()).isEqualTo("EditedWhileHalfDone");
    migrator(source, chain("a", "b", "c")).upgrade();
    assertThat(TestDatabase.tables(source)).containsExactly("a", "b", "c");
  }

  @Test
  void takesWhatWasEditedBeforeItBegan() {
    DataSource source = killedBetween("b");

    migrator(source, chain("a", "b", "other")).upgrade();

    assertThat(TestDatabase.tables(source)).containsExactly("a", "b", "other");
    assertThat(migrator(source, chain("a", "b", "other")).check().problems()).isEmpty();
  }

  @Test
  void isHalfDoneForABuildThatLacksARevisionOfIt() {
    DataSource source = killedBetween("b");
    Migrator older = migrator(source, chain("a", "b"));

    assertThat(older.isAtHead()).isFalse();
    assertThat(older.check().halfDone()).hasSize(3);
    assertThat(catchThrowableOfType(ProblemException.class, older::upgrade)).isNotNull();
  }

  /** Announced are all; done is what comes before this table. */
  private static DataSource killedBetween(String table) {
    DataSource source = TestDatabase.H2.create();
    MigrationListener killer =
        new MigrationListener() {
          @Override
          public void operationStarted(PlannedRevision revision, PlannedOperation operation) {
            if (operation.statements().get(0).sql().startsWith("create table " + table + " ")) {
              throw new MortalDataSource.Killed();
            }
          }
        };
    Migrator migrator =
        Migrator.builder(source).revisions(chain("a", "b", "c")).listener(killer).build();
    assertThatThrownBy(migrator::upgrade).isInstanceOf(MortalDataSource.Killed.class);
    return source;
  }

  /** A revision for each table. */
  private static TestRevisions chain(String... tables) {
    TestRevisions chain = new TestRevisions();
    for (int i = 0; i < tables.length; i++) {
      String table = tables[i];
      chain.add(
          "r" + i,
          op -> op.createTable(table, it -> it.column("id", ColumnTypes.bigint()).notNull()),
          op -> op.dropTable(table));
    }
    return chain;
  }

  /**
   * Creations of all kinds, one that changes rows in between, and comments that may be repeated.
   */
  private static TestRevisions revisions() {
    return new TestRevisions()
        .tables("a1")
        .add("b2", BatchRecoveryTest::grow, BatchRecoveryTest::shrink)
        .add("c3", op -> op.commentTable("t_a1", "of all things"), op -> {})
        .add("d4", op -> op.execute("insert into t_a1 (id, n) values (1, 1)"), op -> {})
        .tables("e5");
  }

  private static void grow(SchemaOperations op) {
    op.addColumn("t_a1", "n", ColumnTypes.integer()).comment("a number");
    op.createIndex("ix_n", "t_a1", "n");
    op.addUniqueConstraint("uq_n", "t_a1", "n");
    op.createTable("other", table -> table.column("id", ColumnTypes.bigint()).notNull());
    op.addPrimaryKey("other", "id");
    op.addForeignKey("fk_other", "other", "id").references("t_a1", "id");
    op.createSequence("numbers");
  }

  private static void shrink(SchemaOperations op) {
    op.dropSequence("numbers");
    op.dropForeignKey("fk_other", "other");
    op.dropTable("other");
    op.dropUniqueConstraint("uq_n", "t_a1");
    op.dropIndex("ix_n", "t_a1");
    op.dropColumn("t_a1", "n");
  }

  private static int calls(DataSource source, Consumer<Migrator> work) {
    MortalDataSource counting = new MortalDataSource(source, Integer.MAX_VALUE, true);
    work.accept(migrator(counting.source()));
    return counting.calls();
  }

  private static void cutOff(DataSource source, int call, boolean done, Consumer<Migrator> work) {
    try {
      work.accept(migrator(new MortalDataSource(source, call, done).source()));
    } catch (MortalDataSource.Killed expected) {
      return;
    }
  }

  private static DataSource upgraded() {
    DataSource source = TestDatabase.H2.create();
    migrator(source).upgrade();
    return source;
  }

  private static List<String> rows(DataSource source) {
    return TestDatabase.query(
        source, "select revision from athanor_history where state = 'applied' order by ordinal");
  }

  private static Schema schema(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return Dialects.of(connection).introspector().read(connection);
    }
  }

  private static Migrator migrator(DataSource source) {
    return migrator(source, REVISIONS);
  }

  private static Migrator migrator(DataSource source, TestRevisions revisions) {
    return Migrator.builder(source).revisions(revisions).build();
  }
}
