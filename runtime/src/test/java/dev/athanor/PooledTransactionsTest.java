package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.LongHistory;
import dev.athanor.testing.migration.MigrationProcess;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestProcess;
import dev.athanor.testing.migration.TestRevisions;
import dev.athanor.testing.postgresql.PgBouncer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Behind a PgBouncer each transaction may run on another connection: nothing is lost by that. Where
 * it keeps no prepared statements, the driver must be told not to prepare any.
 */
@Tag("pgbouncer")
@Timeout(120)
final class PooledTransactionsTest {

  /** Whether the pooler keeps the statements that clients prepare. */
  private enum Kept {
    NO("max_prepared_statements = 0", "&prepareThreshold=0"),
    YES("max_prepared_statements = 100", "");

    private final String setting;
    private final String parameter;

    Kept(String setting, String parameter) {
      this.setting = setting;
      this.parameter = parameter;
    }
  }

  private PgBouncer pooler;
  private String url;
  @TempDir private Path directory;
  private final DataSource database = TestDatabase.POSTGRESQL.create();

  @ParameterizedTest
  @EnumSource
  void isMigratedUpAndDown(Kept kept) {
    start(kept);
    TestRevisions revisions =
        LongHistory.of(7)
            .add(
                "index",
                op ->
                    op.execute("create index concurrently ix on m1 (n)")
                        .effect(effect -> effect.createIndex("ix", "m1", "n")),
                op ->
                    op.execute("drop index concurrently ix")
                        .effect(it -> it.dropIndex("ix", "m1")));
    Migrator migrator = migrator(revisions).build();
    migrator.upgrade();

    assertThat(TestDatabase.query(database, "select n from m7")).containsExactly("1111");
    assertThat(migrator.check().problems()).isEmpty();
    assertThat(migrator.isAtHead()).isTrue();
    migrator.downgrade("base");
    assertThat(TestDatabase.tables(database)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void startersTakeTurns(Kept kept) {
    start(kept);
    List<TestProcess> processes =
        IntStream.range(0, 3)
            .mapToObj(i -> TestProcess.start(MigrationProcess.class, url, "5"))
            .toList();
    for (TestProcess process : processes) {
      assertThat(process.readTo("done")).as(process::text).isTrue();
    }
    processes.forEach(process -> assertThat(process.end()).as(process::text).isZero());
    for (int i = 1; i <= 5; i++) {
      assertThat(TestDatabase.query(database, "select n from m" + i)).containsExactly("1111");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWaiterIsToldOfTheHolderAndGetsTheLock(Kept kept) throws Exception {
    start(kept);
    CountDownLatch holds = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    TestRevisions revisions =
        new TestRevisions()
            .add(
                "a1",
                op -> {
                  op.createTable("one", table -> table.column("n", ColumnTypes.integer()));
                  op.run(
                      "hold",
                      connection -> {
                        holds.countDown();
                        await(goOn);
                      });
                },
                op -> op.dropTable("one"));
    CompletableFuture<MigrationResult> holder =
        CompletableFuture.supplyAsync(migrator(revisions).build()::upgrade);
    await(holds);
    Migrator impatient = migrator(revisions).lockTimeout(Duration.ofMillis(300)).build();
    assertThat(catchThrowableOfType(ProblemException.class, impatient::upgrade).problem())
        .matches(problem -> problem.code().equals("LockTimeout"))
        .matches(problem -> problem.fact().contains("of user postgres"));

    CompletableFuture<MigrationResult> waiter =
        CompletableFuture.supplyAsync(migrator(revisions).build()::upgrade);
    goOn.countDown();
    assertThat(holder.get().completed().size() + waiter.get().completed().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void theLockGoesWithAHolderThatIsKilled(Kept kept) throws Exception {
    start(kept);
    TestProcess holder = TestProcess.start(MigrationProcess.class, url, "20");
    assertThat(holder.readTo("operation 7")).as(holder::text).isTrue();
    CompletableFuture<MigrationResult> waiter =
        CompletableFuture.supplyAsync(migrator(LongHistory.of(20)).build()::upgrade);
    holder.kill();

    assertThat(waiter.get().completed()).isNotEmpty();
    assertThat(TestDatabase.query(database, "select n from m1")).containsExactly("1111");
    assertThat(TestDatabase.query(database, "select n from m20")).containsExactly("1111");
  }

  @AfterEach
  void stop() {
    if (pooler != null) {
      pooler.close();
    }
  }

  private void start(Kept kept) {
    boolean keeps = PgBouncer.keepsStatements();
    Assumptions.assumeTrue(
        keeps || kept == Kept.NO, "this PgBouncer is older than 1.21 and keeps no statements");
    pooler = PgBouncer.start(directory, database, keeps ? kept.setting : "");
    url = pooler.url() + kept.parameter;
  }

  private MigratorBuilder migrator(TestRevisions revisions) {
    return Migrator.builder(new MigrationProcess.UrlDataSource(url)).revisions(revisions);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
