package dev.athanor.execution;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.history.HistoryStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * A connection that is given back as it came. Nothing is kept in it between two transactions, so
 * that a pooler in between may change the server's side of it.
 */
public final class Session implements AutoCloseable {

  private static final int ATTEMPTS = 40;
  private static final long PAUSE_MILLIS = 200;

  /** A server that is not there: H2's own, beside a file, may come back, others hardly. */
  private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

  private final Connection connection;
  private final boolean autoCommit;
  private boolean madeWritable;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Session(Connection connection) throws SQLException {
    this.connection = connection;
    this.autoCommit = connection.getAutoCommit();
  }

  /**
   * Opens one that commits each statement.
   *
   * @throws dev.athanor.problem.ProblemException {@code NoConnection}
   */
  public static Session open(DataSource source) {
    Interruption.check();
    long start = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      try {
        return of(source.getConnection());
      } catch (SQLException e) {
        boolean refused = ConnectionFailure.isRefused(e) && System.nanoTime() - start > PATIENCE;
        if (!ConnectionFailure.isPassing(e) || refused || attempt == ATTEMPTS) {
          throw ConnectionFailure.noConnection(e);
        }
        Interruption.sleep(PAUSE_MILLIS + ThreadLocalRandom.current().nextLong(PAUSE_MILLIS));
      }
    }
  }

  static Session of(Connection connection) throws SQLException {
    try {
      Session session = new Session(connection);
      session.autoCommit();
      return session;
    } catch (SQLException | RuntimeException | Error e) {
      giveBack(connection, e);
      throw e;
    }
  }

  private static void giveBack(Connection connection, Throwable failed) {
    try (connection) {
      return;
    } catch (SQLException lost) {
      failed.addSuppressed(lost);
    }
  }

  /** Also a connection that came read-only is written, and given back read-only. */
  Session writable() throws SQLException {
    if (connection.isReadOnly()) {
      connection.setReadOnly(false);
      madeWritable = true;
    }
    return this;
  }

  /** The connection. */
  public Connection connection() {
    return connection;
  }

  /** From now on each statement commits by itself. */
  void autoCommit() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.setAutoCommit(true);
    }
  }

  /** From now on statements wait for {@link #commit}. */
  void begin() throws SQLException {
    if (connection.getAutoCommit()) {
      connection.setAutoCommit(false);
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** Takes the open transaction back; on a lost connection the database has done so. */
  void rollback() {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException lost) {
      close();
    }
  }

  void execute(SqlStatement statement) throws SQLException {
    execute(statement.sql());
  }

  /** Executes one statement as it is: braces and question marks mean nothing to the driver. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  /** Executes a statement that is likely to come again with other values. */
  public void execute(HistoryStatement statement) throws SQLException {
    if (!statement.isReusable()) {
      execute(statement.toString());
      return;
    }
    statement.execute(prepared(statement.pattern()));
  }

  /** A statement that is prepared once; this session closes it. */
  PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  /** Gives the connection back; what was not committed is taken back. */
  @Override
  public void close() {
    try (connection) {
      if (!connection.isClosed()) {
        if (!connection.getAutoCommit()) {
          connection.rollback();
        }
        if (madeWritable) {
          connection.setReadOnly(true);
        }
        connection.setAutoCommit(autoCommit);
        for (PreparedStatement statement : prepared.values()) {
          statement.close();
        }
      }
    } catch (SQLException lost) {
      // There is nothing left to give back, and the work is committed or reported already.
    }
  }
}
