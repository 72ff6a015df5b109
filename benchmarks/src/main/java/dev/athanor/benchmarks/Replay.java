package dev.athanor.benchmarks;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;

/** Sends what was planned or recorded through plain JDBC. */
public final class Replay {

  private final JdbcConnectionPool source;
  private final Map<Integer, Connection> connections = new HashMap<>();
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Replay(JdbcConnectionPool source) {
    this.source = source;
  }

  /** Prints how long it takes; the arguments are the database's URL and a file of what to send. */
  public static void main(String[] arguments)
      throws SQLException, IOException, ClassNotFoundException {
    List<Sent> sent = new ArrayList<>();
    try (ObjectInputStream input =
        new ObjectInputStream(Files.newInputStream(Path.of(arguments[1])))) {
      for (int count = input.readInt(); count > 0; count--) {
        sent.add((Sent) input.readObject());
      }
    }
    System.out.println(time(arguments[0], sent));
  }

  static Path write(List<Sent> sent) throws IOException {
    Path file = Files.createTempFile("athanor-benchmark", ".sent");
    try (ObjectOutputStream output = new ObjectOutputStream(Files.newOutputStream(file))) {
      output.writeInt(sent.size());
      for (Sent one : sent) {
        output.writeObject(
            new Sent(one.connection(), one.kind(), one.sql(), new ArrayList<>(one.values())));
      }
    }
    return file;
  }

  static long time(String url, List<Sent> sent) throws SQLException {
    JdbcConnectionPool source = JdbcConnectionPool.create(url, "sa", "");
    try (Connection open = source.getConnection()) {
      long start = Clock.now();
      Replay replay = new Replay(source);
      for (Sent one : sent) {
        replay.send(one);
      }
      long time = Clock.now() - start;
      if (open.isClosed()) {
        throw new IllegalStateException("the database was closed");
      }
      return time;
    } finally {
      source.dispose();
    }
  }

  private void send(Sent one) throws SQLException {
    Connection connection = connections.get(one.connection());
    if (connection == null) {
      connection = source.getConnection();
      connections.put(one.connection(), connection);
    }
    switch (one.kind()) {
      case STATEMENT -> execute(connection, one.sql());
      case REFUSED -> fail(connection, one.sql());
      case PREPARED -> execute(connection, one.sql(), one.values());
      case AUTO_COMMIT -> connection.setAutoCommit(true);
      case BEGIN -> connection.setAutoCommit(false);
      case COMMIT -> connection.commit();
      case ROLLBACK -> connection.rollback();
      case CLOSE -> connection.close();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        read(statement);
      }
    }
  }

  private static void read(Statement statement) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      while (rows.next()) {
        rows.getString(1);
      }
    }
  }

  private static void fail(Connection connection, String sql) {
    try {
      execute(connection, sql);
      throw new IllegalStateException("not refused: " + sql);
    } catch (SQLException expected) {
      // As it was when it was recorded.
    }
  }

  private void execute(Connection connection, String sql, List<Object> values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.size(); i++) {
      bind(statement, i + 1, values.get(i));
    }
    if (statement.execute()) {
      read(statement);
    }
  }

  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, Types.VARCHAR);
    } else if (value instanceof String text) {
      statement.setString(place, text);
    } else if (value instanceof Long number) {
      statement.setLong(place, number);
    } else {
      statement.setObject(place, value);
    }
  }
}
