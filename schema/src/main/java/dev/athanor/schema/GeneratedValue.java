package dev.athanor.schema;

/**
 * A value that the database computes from the other columns of the row.
 *
 * @param expression how, in SQL
 * @param stored whether it is kept in the row, or computed when read
 */
public record GeneratedValue(String expression, boolean stored) {

  public GeneratedValue {
    if (expression.isBlank()) {
      throw new IllegalArgumentException("a generated column needs an expression");
    }
  }
}
