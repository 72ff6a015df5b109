package dev.athanor.dialect.standard;

import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SortOrder;
import java.util.StringJoiner;

/** Indexes in SQL. */
public class IndexSql {

  private final Identifiers names;

  /** Writes with these names. */
  public IndexSql(Identifiers names) {
    this.names = names;
  }

  /** The whole statement. */
  public final String create(QualifiedName table, Index index) {
    StringJoiner parts = new StringJoiner(", ", " (", ")");
    for (IndexPart part : index.parts()) {
      parts.add(part(table, index, part));
    }
    return (index.unique() ? "create unique index " : "create index ")
        + names.quote(index.name())
        + " on "
        + names.quote(table)
        + parts
        + index.options().map(options -> " " + options).orElse("");
  }

  /** An expression to sort by. */
  protected String expression(QualifiedName table, Index index, IndexPart.OfExpression part) {
    return "(" + part.sql() + ")";
  }

  private String part(QualifiedName table, Index index, IndexPart part) {
    String key =
        part instanceof IndexPart.OfColumn column
            ? names.quote(column.name())
            : expression(table, index, (IndexPart.OfExpression) part);
    return part.order() == SortOrder.DESCENDING ? key + " desc" : key;
  }
}
