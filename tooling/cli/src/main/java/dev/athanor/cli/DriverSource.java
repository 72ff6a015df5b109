package dev.athanor.cli;

import dev.athanor.problem.ProblemException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connections of a driver that DriverManager would not find, because the command line's own class
 * loader does not know it.
 */
final class DriverSource implements DataSource {

  private final Driver driver;
  private final String url;
  private final Properties login;

  private DriverSource(Driver driver, String url, Properties login) {
    this.driver = driver;
    this.url = url;
    this.login = login;
  }

  /**
   * Connections to {@code url}.
   *
   * @throws ProblemException {@code NoDriver} or {@code InvalidUrl}
   */
  static DriverSource of(
      List<Driver> drivers, String url, Optional<String> user, Optional<String> password) {
    Properties login = new Properties();
    user.ifPresent(name -> login.setProperty("user", name));
    password.ifPresent(secret -> login.setProperty("password", secret));
    DriverLogs.silence(drivers);
    for (Driver driver : drivers) {
      if (accepts(driver, url)) {
        return new DriverSource(driver, url, login);
      }
    }
    throw new ProblemException(
        UnusableUrl.problem(url, plain -> drivers.stream().anyMatch(it -> accepts(it, plain))));
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException refused) {
      return false;
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = driver.connect(url, login);
    if (connection == null) {
      throw new SQLException("the driver refuses the address", "08001");
    }
    return connection;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
