package dev.athanor.dialect;

import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A real database of each kind, empty whenever it is asked for. */
public enum TestDatabase {
  H2 {
    @Override
    public Connection connectEmpty() throws SQLException {
      return DriverManager.getConnection("jdbc:h2:mem:");
    }
  },
  POSTGRESQL {
    @Override
    public Connection connectEmpty() throws SQLException {
      Connection connection = PostgreSql.DATABASE.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            """
            do $$ declare name text; begin
              for name in select nspname from pg_namespace
                  where nspname not like 'pg\\_%' and nspname <> 'information_schema' loop
                execute format('drop schema %I cascade', name);
              end loop;
              create schema public;
            end $$""");
      }
      return connection;
    }
  };

  /** A connection to a database in which nothing stands. */
  public abstract Connection connectEmpty() throws SQLException;

  private static final class PostgreSql {
    static final DataSource DATABASE = EmbeddedPostgresServer.createDatabase();
  }
}
