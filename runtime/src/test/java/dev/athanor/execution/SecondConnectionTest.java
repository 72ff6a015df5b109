package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.SmallPool;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

final class SecondConnectionTest {

  @Test
  void isNotWaitedForWithoutEnd() throws Exception {
    DataSource pool = SmallPool.of(TestDatabase.H2.create(), 1);
    try (Connection first = pool.getConnection()) {
      ProblemException failure =
          catchThrowableOfType(
              ProblemException.class, () -> SecondConnection.open(pool, Duration.ofMillis(200)));
      assertThat(failure.problem().code()).isEqualTo("NoSecondConnection");
      assertThat(first.isValid(1)).isTrue();
    }
    try (Connection again = pool.getConnection()) {
      assertThat(again.isValid(1)).isTrue();
    }
    assertThat(Thread.interrupted()).isFalse();
  }

  /** Data sources that know the tenant by the thread are asked in that thread. */
  @Test
  void isAskedForInTheCallingThread() {
    DataSource target = TestDatabase.H2.create();
    Thread caller = Thread.currentThread();
    DataSource routing =
        (DataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                  if (Thread.currentThread() != caller) {
                    throw new SQLException("no tenant in " + Thread.currentThread());
                  }
                  return target.getConnection();
                });

    Migrator.builder(routing).revisions(new TestRevisions().tables("a1")).build().upgrade();

    assertThat(TestDatabase.tables(target)).containsExactly("t_a1");
    assertThat(Thread.interrupted()).isFalse();
  }
}
