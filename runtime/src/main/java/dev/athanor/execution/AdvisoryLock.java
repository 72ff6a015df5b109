package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The lock in PostgreSQL: an advisory one of the transaction, so that it needs no table, works
 * through a pooler of transactions, and never outlives its holder. Its key is made of the schema
 * and the name of the history table; PostgreSQL keeps the locks of databases apart.
 */
final class AdvisoryLock implements MigrationLock {

  private final String key;

  /**
   * A lock.
   *
   * @param history the history table, in whose schema it is; by default in the connection's own
   */
  AdvisoryLock(Dialect dialect, QualifiedName history) {
    String schema =
        history
            .namespace()
            .map(name -> Literals.text(dialect.fold(name)))
            .orElse("coalesce(current_schema(), '')");
    String table = Literals.text(" " + dialect.fold(history.name()));
    key = "hashtextextended('athanor ' || " + schema + " || " + table + ", 0)";
  }

  @Override
  public void prepare(Connection connection) {}

  /**
   * Reads what others have committed, whatever isolation the data source prefers. The statement
   * behind the lock keeps the server from ending a holder that works on another connection; and as
   * the last one it frees the snapshot of the one before, for which {@code create index
   * concurrently} would wait for ever.
   */
  @Override
  public boolean tryAcquire(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "set transaction isolation level read committed;"
              + " select pg_try_advisory_xact_lock("
              + key
              + ");"
              + " set local idle_in_transaction_session_timeout = 0");
      statement.getMoreResults();
      try (ResultSet result = statement.getResultSet()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  @Override
  public void sign(Session session, String holder) {}

  @Override
  public Optional<String> holder(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select a.pid, a.usename, a.application_name, a.client_addr, a.xact_start"
                    + " from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                    + " where l.locktype = 'advisory' and l.granted and l.objsubid = 1"
                    + " and l.database = (select oid from pg_database"
                    + " where datname = current_database())"
                    + " and ((l.classid::bigint << 32) | l.objid::bigint) = "
                    + key)) {
      return result.next() ? Optional.of(describe(result)) : Optional.empty();
    }
  }

  private static String describe(ResultSet row) throws SQLException {
    String client = row.getString("client_addr");
    return "process "
        + row.getInt("pid")
        + " of user "
        + row.getString("usename")
        + " ("
        + row.getString("application_name")
        + (client == null ? "" : " at " + client)
        + ") since "
        + row.getString("xact_start");
  }
}
