package dev.athanor.testing.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Lets so many executions and commits through, on all connections together, and then nothing any
 * more: what a killed process leaves, at a place that a test can choose.
 */
public final class MortalDataSource {

  private final DataSource target;
  private final int last;
  private final boolean lastIsDone;
  private final AtomicInteger calls = new AtomicInteger();
  private final List<Connection> connections = new CopyOnWriteArrayList<>();

  /**
   * Dies.
   *
   * @param last the number of the call that it dies at, from one on
   * @param lastIsDone whether that call still reaches the database
   */
  public MortalDataSource(DataSource target, int last, boolean lastIsDone) {
    this.target = target;
    this.last = last;
    this.lastIsDone = lastIsDone;
  }

  /** The data source to use. */
  public DataSource source() {
    return wrap(DataSource.class, target);
  }

  /** How many calls there were. */
  public int calls() {
    return calls.get();
  }

  private <T> T wrap(Class<T> type, Object wrapped) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              String name = method.getName();
              if (name.startsWith("execute") || name.equals("commit")) {
                calls.incrementAndGet();
              }
              boolean dead = calls.get() > last || calls.get() == last && !lastIsDone;
              if (dead) {
                close();
                throw new Killed();
              }
              try {
                return wrapResult(method.invoke(wrapped, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  /** The database notices at once. */
  private void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
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

  /** The process is dead. */
  public static final class Killed extends Error {

    private static final long serialVersionUID = 1L;
  }
}
