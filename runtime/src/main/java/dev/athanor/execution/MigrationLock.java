package dev.athanor.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What keeps two migrators from working on one history at a time. It belongs to a transaction and
 * ends with it, so the database releases it when its holder dies.
 */
interface MigrationLock {

  /** Creates what the lock needs; the connection commits each statement. */
  void prepare(Connection connection) throws SQLException;

  /** Takes the lock within the open transaction, without waiting for it. */
  boolean tryAcquire(Connection connection) throws SQLException;

  /** Leaves word of who has the lock, on a connection other than the holding one. */
  void sign(Session session, String holder) throws SQLException;

  /** Who has the lock, as far as the database tells. */
  Optional<String> holder(Connection connection) throws SQLException;
}
