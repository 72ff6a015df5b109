package dev.athanor.dialect.standard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads the rows of a catalogue. */
public final class Rows {

  private Rows() {}

  /** Takes one row at a time. */
  @FunctionalInterface
  public interface Reader {
    /** Reads the row on which {@code row} stands. */
    void read(ResultSet row) throws SQLException;
  }

  /** Hands each row of a query to {@code reader}. */
  public static void each(Connection connection, String sql, Reader reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  /** A text that may be missing. */
  public static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
