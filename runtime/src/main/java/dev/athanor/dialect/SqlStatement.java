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

  /** For a script: with a semicolon, which no comment at the end of the text swallows. */
  public String terminated() {
    String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
    return sql + (lastLine.contains("--") ? "\n;" : ";");
  }

  @Override
  public String toString() {
    return sql;
  }
}
