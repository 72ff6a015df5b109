package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.LongHistory;
import dev.athanor.testing.migration.SmallPool;
import dev.athanor.testing.migration.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BorrowedConnectionTest {

  private final List<Boolean> returned = new CopyOnWriteArrayList<>();

  @ParameterizedTest
  @EnumSource
  void comesBackAsItWas(TestDatabase kind) {
    Migrator.builder(withoutAutoCommit(kind.create()))
        .revisions(LongHistory.of(1))
        .build()
        .upgrade();

    assertThat(returned).isNotEmpty().containsOnly(false);
  }

  /** Read-only ones are written all the same, because migrating is what was asked for. */
  @ParameterizedTest
  @EnumSource
  void comesBackReadOnlyIfItCameSo(TestDatabase kind) {
    DataSource target = kind.create();
    List<Boolean> readOnly = new CopyOnWriteArrayList<>();
    DataSource source =
        (DataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> readOnly(target.getConnection(), readOnly));

    Migrator.builder(source).revisions(LongHistory.of(1)).build().upgrade();

    assertThat(readOnly).isNotEmpty().doesNotContain(false);
  }

  private static Connection readOnly(Connection target, List<Boolean> returned) {
    boolean[] readOnly = {true};
    return (Connection)
        Proxy.newProxyInstance(
            BorrowedConnectionTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("isReadOnly")) {
                return readOnly[0];
              }
              if (method.getName().equals("setReadOnly")) {
                readOnly[0] = (boolean) arguments[0];
              } else if (method.getName().equals("close")) {
                returned.add(readOnly[0]);
              } else if (method.getName().startsWith("commit")) {
                assertThat(readOnly[0]).isFalse();
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** What shares one transaction with its lock needs one connection. */
  @Test
  void isOneOnPostgreSql() {
    DataSource pool = SmallPool.of(TestDatabase.POSTGRESQL.create(), 1);

    assertThat(Migrator.builder(pool).revisions(LongHistory.of(2)).build().upgrade().completed())
        .hasSize(2);
  }

  private DataSource withoutAutoCommit(DataSource target) {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> noting(target.getConnection()));
  }

  private Connection noting(Connection target) throws SQLException {
    target.setAutoCommit(false);
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("close") && !target.isClosed()) {
                returned.add(target.getAutoCommit());
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
