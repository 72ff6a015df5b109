package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.dialect.Dialects;
import dev.athanor.plan.MigrationListener;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.QualifiedName;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MigrationLockTest {

  private final TestRevisions revisions = new TestRevisions().tables("a1");

  @ParameterizedTest
  @EnumSource
  void isWaitedForSoLongAndNoLonger(TestDatabase kind) throws SQLException {
    DataSource source = kind.create();
    List<String> waiting = new CopyOnWriteArrayList<>();
    try (Connection holder = source.getConnection()) {
      hold(holder, source);

      Problem problem =
          catchThrowableOfType(
                  ProblemException.class,
                  () -> migrator(source, Duration.ofMillis(1500), waiting).upgrade())
              .problem();

      assertThat(problem.code()).isEqualTo("LockTimeout");
      assertThat(problem.fact()).contains("1.5 s").contains(who(kind));
      assertThat(waiting).hasSize(1).first().asString().contains(who(kind));
      assertThat(TestDatabase.tables(source)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesWithItsHolder(TestDatabase kind) throws Exception {
    DataSource source = kind.create();
    CompletableFuture<Void> waiter;
    try (Connection holder = source.getConnection()) {
      hold(holder, source);
      waiter =
          CompletableFuture.runAsync(migrator(source, Duration.ofSeconds(30), List.of())::upgrade);
      Thread.sleep(300);
      assertThat(waiter).isNotDone();
    }
    waiter.get();
    assertThat(TestDatabase.tables(source)).containsExactly("t_a1");
  }

  @ParameterizedTest
  @EnumSource
  void isNotTakenWhenNothingIsPending(TestDatabase kind) throws SQLException {
    DataSource source = kind.create();
    migrator(source, Duration.ZERO, List.of()).upgrade();
    try (Connection holder = source.getConnection()) {
      hold(holder, source);

      assertThat(migrator(source, Duration.ZERO, List.of()).upgrade().completed()).isEmpty();
      assertThat(migrator(source, Duration.ZERO, List.of()).upgrade("a1").completed()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isGivenUpByAnInterruptedWaiter(TestDatabase kind) throws Exception {
    DataSource source = kind.create();
    try (Connection holder = source.getConnection()) {
      hold(holder, source);
      CompletableFuture<Problem> outcome = new CompletableFuture<>();
      Thread waiter =
          new Thread(
              () ->
                  outcome.complete(
                      catchThrowableOfType(
                              ProblemException.class,
                              () -> migrator(source, Duration.ofMinutes(1), List.of()).upgrade())
                          .problem()));
      waiter.start();
      Thread.sleep(300);
      waiter.interrupt();
      assertThat(outcome.get().code()).isEqualTo("Interrupted");
    }
  }

  private static void hold(Connection holder, DataSource source) throws SQLException {
    ExecutionContext context =
        new ExecutionContext(
            source,
            Dialects.of(holder),
            QualifiedName.of("athanor_history"),
            Duration.ZERO,
            new MigrationListener() {},
            "somebody else",
            false);
    MigrationLock lock = context.lock();
    lock.prepare(holder);
    lock.sign(Session.of(holder), "somebody else");
    holder.setAutoCommit(false);
    assertThat(lock.tryAcquire(holder)).isTrue();
  }

  private static String who(TestDatabase kind) {
    return kind == TestDatabase.H2 ? "somebody else" : "of user postgres (PostgreSQL JDBC Driver";
  }

  private Migrator migrator(DataSource source, Duration limit, List<String> waiting) {
    return Migrator.builder(source)
        .revisions(revisions)
        .lockTimeout(limit)
        .listener(
            new MigrationListener() {
              @Override
              public void waitingForLock(Duration waited, Duration limit, Optional<String> holder) {
                waiting.add(holder.orElse("nobody"));
              }
            })
        .build();
  }
}
