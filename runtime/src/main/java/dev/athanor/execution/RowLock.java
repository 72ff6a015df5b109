package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.history.HistoryCreation;
import dev.athanor.operation.CreateTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lock in a database that has no other: a row of a small table beside the history, locked by an
 * open transaction. A second row says who holds it.
 */
final class RowLock implements MigrationLock {

  /** Somebody else has the row: H2's lock time-out, the standard's, PostgreSQL's. */
  private static final Set<String> TAKEN = Set.of("HYT00", "40001", "55P03");

  private final Dialect dialect;
  private final QualifiedName name;
  private final boolean missing;
  private final String table;
  private final List<String> create;

  RowLock(Dialect dialect, QualifiedName history, boolean missing) {
    this.dialect = dialect;
    this.missing = missing;
    name =
        history.withName(new Identifier(history.name().text() + "_lock", history.name().quoted()));
    Identifier id = Identifier.of("id");
    Table definition =
        Table.of(
            name,
            List.of(
                Column.of(id, ColumnTypes.integer()).withNullable(false),
                Column.of(Identifier.of("holder"), ColumnTypes.varchar(255))),
            Optional.of(PrimaryKey.of(id)));
    table = dialect.quote(name);
    create = dialect.sql(new CreateTable(definition)).stream().map(SqlStatement::sql).toList();
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    boolean isEmpty = HistoryCreation.ensure(connection, dialect, name, create, missing);
    if (isEmpty && insert(connection, " (id) values (1), (2)")) {
      return;
    }
    for (int row = 1; row <= 2; row++) {
      insert(
          connection,
          " (id) select "
              + row
              + " where not exists (select 1 from "
              + table
              + " where id = "
              + row
              + ")");
    }
  }

  @Override
  public boolean tryAcquire(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select id from " + table + " where id = 1 for update nowait")) {
      return row.next();
    } catch (SQLException e) {
      if (TAKEN.contains(String.valueOf(e.getSQLState()))) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void sign(Session session, String holder) throws SQLException {
    String word = holder.length() > 255 ? holder.substring(0, 255) : holder;
    session.execute(
        "update " + table + " set holder = '" + word.replace("'", "''") + "' where id = 2");
  }

  @Override
  public Optional<String> holder(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select holder from " + table + " where id = 2")) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    }
  }

  /** Gives false if somebody else was faster. */
  private boolean insert(Connection connection, String rows) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into " + table + rows);
      return true;
    } catch (SQLException e) {
      if (String.valueOf(e.getSQLState()).startsWith("23")) {
        return false;
      }
      throw e;
    }
  }
}
