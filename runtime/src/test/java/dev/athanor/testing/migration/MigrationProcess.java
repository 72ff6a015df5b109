package dev.athanor.testing.migration;

import dev.athanor.Migrator;
import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.PlannedOperation;
import dev.athanor.plan.PlannedRevision;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * An application that upgrades its database, tells each operation, and runs until its input ends.
 */
public final class MigrationProcess {

  private MigrationProcess() {}

  /**
   * Upgrades.
   *
   * @param arguments the database's URL and a number for {@link LongHistory}
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    DataSource source = new UrlDataSource(arguments[0]);
    Migrator.builder(source)
        .revisions(LongHistory.of(Integer.parseInt(arguments[1])))
        .listener(new Teller())
        .build()
        .upgrade();
    try (Connection used = source.getConnection()) {
      System.out.println(used.isValid(1) ? "done" : "lost");
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }

  /** Tells each operation when it begins. */
  private static final class Teller implements MigrationListener {

    private int operation;

    @Override
    public void operationStarted(PlannedRevision revision, PlannedOperation started) {
      System.out.println("operation " + ++operation);
    }
  }

  /** Connections of the driver manager, as small applications have them. */
  public record UrlDataSource(String url) implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
      return url.startsWith("jdbc:h2")
          ? DriverManager.getConnection(url, "sa", "")
          : DriverManager.getConnection(url);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return DriverManager.getConnection(url, user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getGlobal();
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
}
