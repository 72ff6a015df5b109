package dev.athanor.testing.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** A database that refuses some questions, as one does whose user has too few rights. */
public final class RefusingDataSource {

  private final String refused;

  private RefusingDataSource(String refused) {
    this.refused = refused;
  }

  /** Refuses what is called like this, or prepared with this in its SQL. */
  public static DataSource of(DataSource target, String refused) {
    return new RefusingDataSource(refused).wrap(DataSource.class, target);
  }

  private <T> T wrap(Class<T> type, Object wrapped) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              boolean prepares =
                  method.getName().equals("prepareStatement")
                      && Arrays.toString(arguments).contains(refused);
              if (prepares || method.getName().equals(refused)) {
                throw new SQLException("permission denied", "42501");
              }
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
      return wrap(Connection.class, connection);
    }
    return result instanceof DatabaseMetaData data ? wrap(DatabaseMetaData.class, data) : result;
  }
}
