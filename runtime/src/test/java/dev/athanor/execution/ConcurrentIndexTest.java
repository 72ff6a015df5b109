package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.MigrationResult;
import dev.athanor.Migrator;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code create index concurrently}: outside a transaction, and never waiting for a waiter. */
@Timeout(60)
final class ConcurrentIndexTest {

  private static final String CREATE = "create unique index concurrently ix_n on one (n)";
  private static final String INDEXES =
      "select indisvalid from pg_index where indexrelid::regclass::text = 'ix_n'";

  private final DataSource source = TestDatabase.POSTGRESQL.create();

  @Test
  void isNotBlockedByMigratorsThatWait() throws Exception {
    TestRevisions revisions = revisions("insert into one select generate_series(1, 100000)");
    List<CompletableFuture<MigrationResult>> runs =
        Stream.generate(() -> CompletableFuture.supplyAsync(migrator(revisions)::upgrade))
            .limit(4)
            .toList();
    for (CompletableFuture<MigrationResult> run : runs) {
      run.get(1, TimeUnit.MINUTES);
    }
    assertThat(TestDatabase.query(source, INDEXES)).containsExactly("t");
    assertThat(TestDatabase.query(source, "select count(*) from one")).containsExactly("100001");
  }

  @Test
  void isDroppedAndTriedAgainIfItWasLeftInvalid() {
    TestRevisions revisions = revisions("insert into one values (7), (7)");

    ProblemException failure =
        catchThrowableOfType(ProblemException.class, () -> migrator(revisions).upgrade());

    assertThat(failure.problem().fact())
        .contains("operation 3", "The first 2 of its 4 statements are done and kept")
        .contains("The index ix_n stays, but it is not valid");
    assertThat(TestDatabase.query(source, INDEXES)).containsExactly("f");
    TestDatabase.execute(source, "delete from one where ctid = (select min(ctid) from one)");
    migrator(revisions).upgrade();
    assertThat(TestDatabase.query(source, INDEXES)).containsExactly("t");
    assertThat(TestDatabase.query(source, "select state from athanor_history"))
        .containsExactly("applied");
  }

  @Test
  void isSaidToStayIfItIsAllThatWasTried() {
    TestDatabase.execute(source, "create table one (n int)", "insert into one values (7), (7)");
    TestRevisions revisions =
        new TestRevisions()
            .add(
                "a1",
                op -> op.execute(CREATE).effect(it -> it.createIndex("ix_n", "one", "n").unique()),
                op -> op.dropIndex("ix_n", "one"));

    ProblemException failure =
        catchThrowableOfType(ProblemException.class, () -> migrator(revisions).upgrade());

    assertThat(failure.problem().fact())
        .contains("The index ix_n stays")
        .doesNotContain("Nothing of this revision was kept");
    TestDatabase.execute(source, "delete from one");
    migrator(revisions).upgrade();
    assertThat(TestDatabase.query(source, INDEXES)).containsExactly("t");
  }

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.builder(source).revisions(revisions).build();
  }

  private static TestRevisions revisions(String insert) {
    return new TestRevisions()
        .add(
            "a1",
            op -> {
              op.createTable("one", table -> table.column("n", ColumnTypes.integer()));
              op.execute(insert);
              op.execute(CREATE).effect(effect -> effect.createIndex("ix_n", "one", "n").unique());
              op.execute("insert into one values (-1)");
            },
            op -> op.dropTable("one"));
  }
}
