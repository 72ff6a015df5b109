package dev.athanor.migration;

import dev.athanor.operation.Code;
import java.sql.Connection;
import java.sql.SQLException;

/** Code that reads and writes rows at its turn within a migration. */
@FunctionalInterface
public interface ConnectionWork extends Code {

  /**
   * Does the work.
   *
   * @param connection the connection of the migration; transactions on it belong to the migrator
   * @throws SQLException if the database refuses; the migration then fails
   */
  void run(Connection connection) throws SQLException;
}
