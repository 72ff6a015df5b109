package dev.athanor.testing.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/** A data source that gives so many connections at a time, and lets others wait for ever. */
public final class SmallPool {

  private SmallPool() {}

  /** The pool. */
  public static DataSource of(DataSource target, int size) {
    Semaphore places = new Semaphore(size);
    return (DataSource)
        Proxy.newProxyInstance(
            SmallPool.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> {
              places.acquire();
              return connection(target.getConnection(), places);
            });
  }

  private static Connection connection(Connection target, Semaphore places) {
    return (Connection)
        Proxy.newProxyInstance(
            SmallPool.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("close") && !target.isClosed()) {
                places.release();
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
