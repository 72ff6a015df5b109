package dev.athanor.dialect.standard;

/**
 * A conversion that stops the statement at the first value which it would change: databases cut off
 * what does not fit into the new type, and say nothing.
 *
 * @param words how the database spells it
 * @param column the column as it stands in SQL
 * @param type the new type as it stands in SQL
 */
record Exactly(ConversionWords words, String column, String type) {

  /**
   * The value of each row for which the condition holds. The text of the complaint depends on the
   * row, for a constant would be cast, and complained of, before the first row is read.
   */
  String value(String value, String condition) {
    String complaint =
        Literals.text("a value does not fit into " + type)
            + " || left("
            + words.text(column)
            + ", 0)";
    return "case when case when "
        + condition
        + " then true when "
        + column
        + " is not null then cast("
        + complaint
        + " as boolean) end then "
        + value
        + " end";
  }
}
