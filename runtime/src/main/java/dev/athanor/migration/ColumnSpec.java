package dev.athanor.migration;

import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Describes a column. */
public final class ColumnSpec {

  private final Identifier name;
  private Column column;

  ColumnSpec(Identifier name) {
    this.name = name;
  }

  /** The column that is described. */
  static Column column(Identifier name, Consumer<ColumnSpec> description) {
    ColumnSpec spec = new ColumnSpec(name);
    description.accept(spec);
    return spec.build();
  }

  /** Of this type. */
  public ColumnSpec type(ColumnType type) {
    column = column == null ? Column.of(name, type) : column.withType(type);
    return this;
  }

  /** Compared and sorted by this collation, in the words of one database. */
  public ColumnSpec collate(String collation) {
    return with(before -> before.withCollation(collation));
  }

  /** Every row has a value. */
  public ColumnSpec notNull() {
    return with(before -> before.withNullable(false));
  }

  /** The database numbers the rows from one on, unless the application gives a number. */
  public ColumnSpec identity() {
    return with(before -> before.withIdentity(Identity.BY_DEFAULT));
  }

  /** The database numbers the rows, unless the application gives a number. */
  public ColumnSpec identity(long start, long increment) {
    return with(before -> before.withIdentity(new Identity(false, start, increment)));
  }

  /** The database numbers the rows, and refuses a number given by the application. */
  public ColumnSpec identityAlways(long start, long increment) {
    return with(before -> before.withIdentity(new Identity(true, start, increment)));
  }

  /** This text, in a row that does not say. */
  public ColumnSpec defaultValue(String text) {
    return defaultValue(new DefaultValue.Text(text));
  }

  /** This number, in a row that does not say. */
  public ColumnSpec defaultValue(long number) {
    return defaultValue(BigDecimal.valueOf(number));
  }

  /** This number, in a row that does not say. */
  public ColumnSpec defaultValue(BigDecimal number) {
    return defaultValue(new DefaultValue.Number(number));
  }

  /** True or false, in a row that does not say. */
  public ColumnSpec defaultValue(boolean value) {
    return defaultValue(new DefaultValue.Bool(value));
  }

  /** What this SQL gives, in a row that does not say. */
  public ColumnSpec defaultExpression(String sql) {
    return defaultValue(new DefaultValue.Expression(sql));
  }

  /** Computed by this SQL whenever it is read. */
  public ColumnSpec generatedAs(String expression) {
    return with(before -> before.withGenerated(new GeneratedValue(expression, false)));
  }

  /** Computed by this SQL whenever the row is written, and kept in it. */
  public ColumnSpec generatedAndStoredAs(String expression) {
    return with(before -> before.withGenerated(new GeneratedValue(expression, true)));
  }

  /** The comment kept in the database. */
  public ColumnSpec comment(String text) {
    return with(before -> before.withComment(text));
  }

  /** SQL that follows the definition, in the words of one database. */
  public ColumnSpec options(String sql) {
    return with(before -> before.withOptions(sql));
  }

  Column build() {
    if (column == null) {
      throw Unfinished.problem("the column " + name + " has no type", "Say type(...) first.");
    }
    return column;
  }

  private ColumnSpec defaultValue(DefaultValue value) {
    return with(before -> before.withDefault(value));
  }

  private ColumnSpec with(UnaryOperator<Column> change) {
    column = change.apply(build());
    return this;
  }
}
