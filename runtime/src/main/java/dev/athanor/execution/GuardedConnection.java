package dev.athanor.execution;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Savepoint;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;

/**
 * The connection that code of a migration gets. The transaction on it belongs to the migrator, with
 * the lock and the row of the revision in it, so it cannot be ended; savepoints may be used.
 * Written out, because a proxy would be reflection.
 */
final class GuardedConnection extends StatementFactory {

  GuardedConnection(Connection connection) {
    super(connection);
  }

  @Override
  public void abort(Executor executor) throws SQLException {
    throw refused("abort");
  }

  @Override
  public void clearWarnings() throws SQLException {
    connection().clearWarnings();
  }

  @Override
  public void close() throws SQLException {
    throw refused("close");
  }

  @Override
  public void commit() throws SQLException {
    throw refused("commit");
  }

  @Override
  public boolean getAutoCommit() throws SQLException {
    return connection().getAutoCommit();
  }

  @Override
  public String getCatalog() throws SQLException {
    return connection().getCatalog();
  }

  @Override
  public Properties getClientInfo() throws SQLException {
    return connection().getClientInfo();
  }

  @Override
  public String getClientInfo(String p0) throws SQLException {
    return connection().getClientInfo(p0);
  }

  @Override
  public int getHoldability() throws SQLException {
    return connection().getHoldability();
  }

  @Override
  public DatabaseMetaData getMetaData() throws SQLException {
    return connection().getMetaData();
  }

  @Override
  public int getNetworkTimeout() throws SQLException {
    return connection().getNetworkTimeout();
  }

  @Override
  public String getSchema() throws SQLException {
    return connection().getSchema();
  }

  @Override
  public int getTransactionIsolation() throws SQLException {
    return connection().getTransactionIsolation();
  }

  @Override
  public Map<String, Class<?>> getTypeMap() throws SQLException {
    return connection().getTypeMap();
  }

  @Override
  public SQLWarning getWarnings() throws SQLException {
    return connection().getWarnings();
  }

  @Override
  public boolean isClosed() throws SQLException {
    return connection().isClosed();
  }

  @Override
  public boolean isReadOnly() throws SQLException {
    return connection().isReadOnly();
  }

  @Override
  public boolean isValid(int timeout) throws SQLException {
    return connection().isValid(timeout);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return connection().isWrapperFor(type);
  }

  @Override
  public void releaseSavepoint(Savepoint savepoint) throws SQLException {
    connection().releaseSavepoint(savepoint);
  }

  @Override
  public void rollback() throws SQLException {
    throw refused("rollback");
  }

  @Override
  public void rollback(Savepoint savepoint) throws SQLException {
    connection().rollback(savepoint);
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    if (autoCommit) {
      throw refused("setAutoCommit");
    }
  }

  @Override
  public void setCatalog(String catalog) throws SQLException {
    connection().setCatalog(catalog);
  }

  @Override
  public void setClientInfo(Properties properties) throws SQLClientInfoException {
    connection().setClientInfo(properties);
  }

  @Override
  public void setClientInfo(String name, String value) throws SQLClientInfoException {
    connection().setClientInfo(name, value);
  }

  @Override
  public void setHoldability(int holdability) throws SQLException {
    connection().setHoldability(holdability);
  }

  @Override
  public void setNetworkTimeout(Executor executor, int milliseconds) throws SQLException {
    connection().setNetworkTimeout(executor, milliseconds);
  }

  @Override
  public void setReadOnly(boolean readOnly) throws SQLException {
    throw refused("setReadOnly");
  }

  @Override
  public Savepoint setSavepoint() throws SQLException {
    return connection().setSavepoint();
  }

  @Override
  public Savepoint setSavepoint(String name) throws SQLException {
    return connection().setSavepoint(name);
  }

  @Override
  public void setSchema(String schema) throws SQLException {
    connection().setSchema(schema);
  }

  @Override
  public void setTransactionIsolation(int level) throws SQLException {
    throw refused("setTransactionIsolation");
  }

  @Override
  public void setTypeMap(Map<String, Class<?>> map) throws SQLException {
    connection().setTypeMap(map);
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return connection().unwrap(type);
  }

  private static SQLException refused(String method) {
    return new SQLException(
        method + "() is refused: the connection and its transaction belong to the migrator",
        "2D000");
  }
}
