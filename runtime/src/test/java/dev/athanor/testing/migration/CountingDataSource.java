package dev.athanor.testing.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Notes every statement that goes through a data source, and every connection. */
public final class CountingDataSource {

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final AtomicInteger executions = new AtomicInteger();
  private final DataSource target;

  /** Counts what goes to {@code target}. */
  public CountingDataSource(DataSource target) {
    this.target = target;
  }

  /** The data source to use. */
  public DataSource source() {
    return wrap(DataSource.class, target);
  }

  /** The statements so far. */
  public List<String> statements() {
    return new ArrayList<>(statements);
  }

  /** How often the database was asked to execute something. */
  public int executions() {
    return executions.get();
  }

  /** The connections so far, as the driver made them. */
  public List<Connection> connections() {
    return new ArrayList<>(connections);
  }

  private <T> T wrap(Class<T> type, Object wrapped) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              note(method.getName(), arguments);
              try {
                return wrapResult(method.invoke(wrapped, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private Object wrapResult(Object result) {
    if (result instanceof Connection connection) {
      connections.add(connection);
      return wrap(Connection.class, result);
    }
    if (result instanceof PreparedStatement) {
      return wrap(PreparedStatement.class, result);
    }
    return result instanceof Statement ? wrap(Statement.class, result) : result;
  }

  private void note(String method, Object[] arguments) {
    if (method.startsWith("execute")) {
      executions.incrementAndGet();
    }
    boolean sql = method.startsWith("execute") || method.startsWith("prepare");
    if (sql || method.equals("getSchema")) {
      statements.add(arguments == null ? method : String.valueOf(arguments[0]));
    }
  }
}
