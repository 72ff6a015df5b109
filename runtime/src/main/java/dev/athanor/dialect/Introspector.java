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
   * Whether there is nothing but so many tables, whatever they are, in the one schema that is
   * always there: no view, no sequence and no type. Costs one question; where it would cost more,
   * the answer is no.
   */
  default boolean hasNothingBut(int tables, Connection connection) throws SQLException {
    return false;
  }

  /**
   * What else SQL by hand may create and drop, as a text to compare; empty if nobody has to, since
   * a transaction takes it back.
   */
  default String readOthers(Connection connection) throws SQLException {
    return "";
  }
}
