package dev.athanor.dialect;

import java.util.Objects;

/**
 * One statement as it goes to the database.
 *
 * @param sql the text, without a semicolon at its end
 * @param transactional whether it may share a transaction with other statements
 */
public record SqlStatement(String sql, boolean transactional) {

  public SqlStatement {
    Objects.requireNonNull(sql, "sql");
  }

  /** A statement that may share a transaction with others. */
  public static SqlStatement of(String sql) {
    return new SqlStatement(sql, true);
  }

  @Override
  public String toString() {
    return sql;
  }
}
