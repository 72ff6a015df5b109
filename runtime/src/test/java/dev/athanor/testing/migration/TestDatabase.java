package dev.athanor.testing.migration;

import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that every promise is kept on. */
public enum TestDatabase {
  H2 {
    @Override
    public DataSource create() {
      return h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }
  },
  POSTGRESQL {
    @Override
    public DataSource create() {
      return EmbeddedPostgresServer.createDatabase();
    }
  };

  /** A new, empty database. */
  public abstract DataSource create();

  /** H2 behind a URL. */
  public static DataSource h2(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    return source;
  }

  /** The first column of what a query gives, as text. */
  public static List<String> query(DataSource source, String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Executes statements. */
  public static void execute(DataSource source, String... statements) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(String.join("; ", statements), e);
    }
  }

  /** The tables of the application, in lower case. */
  public static List<String> tables(DataSource source) {
    return query(
        source,
        "select lower(table_name) from information_schema.tables where lower(table_schema) ="
            + " 'public' and lower(table_name) not like 'athanor%' order by 1");
  }
}
