package dev.athanor.schema;

/**
 * A type in the words of one database, such as {@code citext} or the whole of a {@code
 * columnDefinition}.
 *
 * @param sql what stands behind the column's name in the database's own DDL
 */
public record NativeType(String sql) implements ColumnType {

  public NativeType {
    if (sql.isBlank()) {
      throw new IllegalArgumentException("a native type must not be blank");
    }
  }

  @Override
  public String toString() {
    return sql;
  }
}
