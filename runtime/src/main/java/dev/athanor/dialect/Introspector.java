package dev.athanor.dialect;

import dev.athanor.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads the schema of a live database from its catalogue. */
public interface Introspector {

  /**
   * The connection's own schema, and every other one that does not belong to the database itself.
   * All names are exact; those of the connection's own schema stand without a namespace.
   */
  Schema read(Connection connection) throws SQLException;

  /**
   * What else SQL by hand may create and drop, as a text to compare; empty if nobody has to, since
   * a transaction takes it back.
   */
  default String readOthers(Connection connection) throws SQLException {
    return "";
  }
}
