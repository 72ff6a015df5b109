package dev.athanor.dialect.standard;

import dev.athanor.schema.Column;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;

/** Column definitions in SQL. */
public abstract class ColumnSql {

  private final Identifiers names;
  private final TypeNames types;

  /** Writes with these names and types. */
  protected ColumnSql(Identifiers names, TypeNames types) {
    this.names = names;
    this.types = types;
  }

  /** The whole definition, as it stands in {@code create table} and {@code add column}. */
  public final String definition(QualifiedName table, Column column) {
    return names.quote(column.name())
        + " "
        + types.name(column.type())
        + (column.collation().isPresent() ? collation(table, column) : "")
        + value(column)
        + (column.nullable() ? "" : " not null")
        + (column.options().isPresent() ? " " + column.options().get() : "");
  }

  /** Where the values come from: identity, computation or default; empty for nowhere. */
  public final String value(Column column) {
    if (column.identity().isPresent()) {
      return " generated " + identity(column.identity().get());
    }
    if (column.generated().isPresent()) {
      return " " + generated(column.generated().get());
    }
    return column.defaultValue().isPresent()
        ? " default " + Literals.of(column.defaultValue().get())
        : "";
  }

  /** {@code by default as identity}, with what is not usual about it. */
  public static String identity(Identity identity) {
    boolean usual = identity.start() == 1 && identity.increment() == 1;
    return kind(identity)
        + " as identity"
        + (usual ? "" : " (" + SequenceSql.counting(identity.start(), identity.increment()) + ")");
  }

  /** {@code always} or {@code by default}. */
  public static String kind(Identity identity) {
    return identity.always() ? "always" : "by default";
  }

  /** {@code collate "C"}: how the texts of a column are compared and sorted. */
  protected abstract String collation(QualifiedName table, Column column);

  /** {@code generated always as (expression)}, and how it is kept. */
  protected abstract String generated(GeneratedValue value);
}
