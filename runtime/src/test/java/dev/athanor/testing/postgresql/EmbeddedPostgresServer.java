package dev.athanor.testing.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * One PostgreSQL server for all tests of a JVM: started when the first of them asks, stopped and
 * removed when the JVM ends. As root the library starts it in a user namespace of its own ({@code
 * unshare -U}), because PostgreSQL refuses root.
 */
public final class EmbeddedPostgresServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private EmbeddedPostgresServer() {}

  /** A new, empty database. It stays until the JVM ends. */
  public static DataSource createDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create the database " + name, e);
    }
    return Holder.SERVER.getDatabase("postgres", name);
  }

  /** Where a JDBC driver finds a database that {@link #createDatabase} made; no password. */
  public static String url(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return Holder.SERVER.getJdbcUrl("postgres", connection.getCatalog());
    } catch (SQLException e) {
      throw new IllegalStateException("cannot connect to the database", e);
    }
  }

  private static final class Holder {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot start PostgreSQL", e);
      }
    }
  }
}
