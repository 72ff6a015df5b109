package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.athanor.Migrator;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every connection is given back, also one that fails before anything was done with it. */
final class GivenBackTest {

  private static final Set<String> SETTINGS =
      Set.of("getAutoCommit", "setAutoCommit", "isReadOnly", "setReadOnly");

  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int calls;

  @ParameterizedTest
  @EnumSource
  void isEveryConnectionThatFailsAtItsSettings(TestDatabase kind) {
    upgrade(kind.create(), Integer.MAX_VALUE);
    int all = calls;
    assertThat(all).isGreaterThan(8);
    for (int call = 1; call <= Math.min(all, 40); call++) {
      DataSource source = kind.create();
      Throwable end = upgrade(source, call);

      assertThat(open).as("call " + call).isEmpty();
      assertThat(end == null || end instanceof ProblemException).as("call " + call).isTrue();
    }
  }

  private Throwable upgrade(DataSource source, int failing) {
    calls = 0;
    DataSource odd = wrap(DataSource.class, source, failing);
    return catchThrowable(
        () -> Migrator.builder(odd).revisions(new TestRevisions().tables("a1")).build().upgrade());
  }

  private <T> T wrap(Class<T> type, Object wrapped, int failing) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (SETTINGS.contains(method.getName()) && ++calls == failing) {
                throw new SQLException("odd", "XX000");
              }
              if (method.getName().equals("close")) {
                open.remove(wrapped);
              }
              try {
                return result(method.invoke(wrapped, arguments), failing);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private Object result(Object result, int failing) {
    if (result instanceof Connection) {
      open.add(result);
      return wrap(Connection.class, result, failing);
    }
    return result;
  }
}
