package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection that PostgreSQL ends is a lost one, not a failed statement. */
final class EndedConnectionTest {

  @ParameterizedTest
  @ValueSource(strings = {"57P01", "57P02", "57P05", "25P03", "08003", "08006"})
  void isLost(String state) {
    assertThat(ConnectionFailure.isLost(new SQLException("ended", state))).isTrue();
  }

  /** The administrator ends it in the middle of a statement, once. */
  @Test
  void isNoReasonToFail() {
    DataSource source = TestDatabase.POSTGRESQL.create();
    AtomicInteger tries = new AtomicInteger();
    TestRevisions revisions =
        new TestRevisions()
            .tables("a1")
            .add(
                "b2",
                op -> {
                  op.run("count", connection -> tries.incrementAndGet());
                  op.execute("insert into t_a1 values (1)");
                  op.run(
                      "end it",
                      connection -> {
                        if (tries.get() == 1) {
                          connection
                              .createStatement()
                              .execute("select pg_terminate_backend(pg_backend_pid())");
                        }
                      });
                },
                op -> {});

    assertThat(Migrator.builder(source).revisions(revisions).build().upgrade().completed())
        .hasSize(2);
    assertThat(tries).hasValue(2);
    assertThat(TestDatabase.query(source, "select id from t_a1")).containsExactly("1");
  }
}
