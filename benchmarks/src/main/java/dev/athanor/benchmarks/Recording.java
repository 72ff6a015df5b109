package dev.athanor.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Notes all that goes through a data source, so that it can be sent again without its sender. */
final class Recording {

  private final DataSource target;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

  Recording(DataSource target) {
    this.target = target;
  }

  DataSource source() {
    return wrap(
        DataSource.class,
        (method, arguments) -> {
          Object result = invoke(method, target, arguments);
          return result instanceof Connection connection
              ? connection(connection, connections.getAndIncrement())
              : result;
        });
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  private Connection connection(Connection connection, int number) {
    return wrap(
        Connection.class,
        (method, arguments) -> {
          note(method.getName(), arguments, number);
          Object result = invoke(method, connection, arguments);
          if (result instanceof PreparedStatement prepared) {
            return prepared(prepared, (String) arguments[0], number);
          }
          return result instanceof Statement statement ? statement(statement, number) : result;
        });
  }

  private void note(String method, Object[] arguments, int number) {
    switch (method) {
      case "setAutoCommit" ->
          sent.add(
              Sent.of(number, (Boolean) arguments[0] ? Sent.Kind.AUTO_COMMIT : Sent.Kind.BEGIN));
      case "commit" -> sent.add(Sent.of(number, Sent.Kind.COMMIT));
      case "rollback" -> sent.add(Sent.of(number, Sent.Kind.ROLLBACK));
      case "close" -> sent.add(Sent.of(number, Sent.Kind.CLOSE));
      default -> {
        // Asks nothing of the database.
      }
    }
  }

  private Statement statement(Statement statement, int number) {
    return wrap(
        Statement.class,
        (method, arguments) -> {
          if (!method.getName().startsWith("execute")) {
            return invoke(method, statement, arguments);
          }
          String sql = (String) arguments[0];
          try {
            Object result = invoke(method, statement, arguments);
            sent.add(Sent.statement(number, sql));
            return result;
          } catch (SQLException e) {
            sent.add(new Sent(number, Sent.Kind.REFUSED, sql, List.of()));
            throw e;
          }
        });
  }

  private PreparedStatement prepared(PreparedStatement prepared, String sql, int number) {
    List<Object> values = new ArrayList<>();
    return wrap(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("set")) {
            values.add(method.getName().equals("setNull") ? null : arguments[1]);
          } else if (method.getName().startsWith("execute")) {
            List<Object> bound = Arrays.asList(values.toArray());
            sent.add(new Sent(number, Sent.Kind.PREPARED, sql, bound));
            values.clear();
          }
          return invoke(method, prepared, arguments);
        });
  }

  private static <T> T wrap(Class<T> type, Handler handler) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> handler.handle(method, arguments));
    return type.cast(proxy);
  }

  private static Object invoke(Method method, Object wrapped, Object[] arguments) throws Throwable {
    try {
      return method.invoke(wrapped, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Answers a call. */
  private interface Handler {
    Object handle(Method method, Object[] arguments) throws Throwable;
  }
}
