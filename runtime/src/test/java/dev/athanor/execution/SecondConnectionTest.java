package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.SmallPool;
import dev.athanor.testing.migration.TestDatabase;
import java.sql.Connection;
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
  }
}
