package dev.athanor.benchmarks;

import dev.athanor.Migrator;
import dev.athanor.plan.MigrationListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** An upgrade of an empty database by the migrator. */
public final class MigratorRun {

  /** Held here, because loggers that nobody holds forget their level. */
  private static final Logger LOGGER = Logger.getLogger("dev.athanor");

  private MigratorRun() {}

  /** Prints how long it takes; the arguments are the database's URL, the history and its length. */
  public static void main(String[] arguments) throws SQLException {
    History history = History.valueOf(arguments[1]);
    Revisions revisions = new Revisions(history, Integer.parseInt(arguments[2]));
    System.out.println(time(arguments[0], revisions));
  }

  static long time(String url, Revisions revisions) throws SQLException {
    JdbcConnectionPool source = JdbcConnectionPool.create(url, "sa", "");
    try (Connection open = source.getConnection()) {
      long start = Clock.now();
      Migrator migrator = migrator(source, revisions);
      migrator.upgrade();
      long time = Clock.now() - start;
      if (!migrator.isAtHead() || open.isClosed()) {
        throw new IllegalStateException("the upgrade did not reach the head");
      }
      return time;
    } finally {
      source.dispose();
    }
  }

  static Migrator migrator(DataSource source, Revisions revisions) {
    LOGGER.setLevel(Level.OFF);
    return Migrator.builder(source)
        .revisions(revisions)
        .listener(new MigrationListener() {})
        .build();
  }
}
