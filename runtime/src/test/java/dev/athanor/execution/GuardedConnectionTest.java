package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.migration.ConnectionWork;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code of a migration cannot end the transaction that it shares with its history row. */
final class GuardedConnectionTest {

  private static final List<ConnectionWork> ENDS =
      List.of(
          Connection::commit,
          Connection::rollback,
          connection -> connection.setAutoCommit(true),
          Connection::close,
          connection -> connection.abort(Runnable::run),
          connection -> connection.setReadOnly(true),
          connection -> connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE));

  @ParameterizedTest
  @EnumSource
  void keepsTheTransaction(TestDatabase kind) {
    for (ConnectionWork end : ENDS) {
      DataSource source = kind.create();

      Problem problem =
          catchThrowableOfType(ProblemException.class, () -> migrator(source, end).upgrade())
              .problem();

      assertThat(problem.code()).isEqualTo("CodeFailed");
      assertThat(problem.fact()).contains("belong to the migrator");
      assertThat(TestDatabase.query(source, "select id from t_a1")).isEmpty();
      migrator(source, connection -> {}).upgrade();
      assertThat(TestDatabase.query(source, "select id from t_a1")).containsExactly("1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isAConnectionOtherwise(TestDatabase kind) {
    DataSource source = kind.create();

    migrator(source, GuardedConnectionTest::use).upgrade();

    assertThat(TestDatabase.query(source, "select id from t_a1 order by id"))
        .containsExactly("1", "2");
  }

  private static void use(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement("insert into t_a1 values (?)")) {
      insert.setLong(1, 2);
      insert.executeUpdate();
      Savepoint savepoint = connection.setSavepoint();
      insert.setLong(1, 3);
      insert.executeUpdate();
      connection.rollback(savepoint);
    }
    assertThat(connection.getAutoCommit()).isFalse();
    assertThat(connection.isClosed()).isFalse();
    assertThat(connection.getMetaData().getDatabaseProductName()).isNotEmpty();
  }

  private static Migrator migrator(DataSource source, ConnectionWork work) {
    return Migrator.builder(source)
        .revisions(
            new TestRevisions()
                .tables("a1")
                .add(
                    "b2",
                    op -> {
                      op.execute("insert into t_a1 values (1)");
                      op.run("code", work);
                    },
                    op -> {}))
        .build();
  }
}
