package dev.athanor.dialect.standard;

import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
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
        + index.method().map(method -> method(table, index, method)).orElse("")
        + parts
        + (index.included().isEmpty() ? "" : included(table, index))
        + index.options().map(options -> " " + options).orElse("")
        + index.condition().map(condition -> condition(table, index, condition)).orElse("");
  }

  /** How it is built. */
  protected String method(QualifiedName table, Index index, String method) {
    return " using " + method;
  }

  /** The columns that are kept beside what is indexed. */
  protected String included(QualifiedName table, Index index) {
    StringJoiner columns = new StringJoiner(", ", " include (", ")");
    index.included().forEach(column -> columns.add(names.quote(column)));
    return columns.toString();
  }

  /** The rows that it is of. */
  protected String condition(QualifiedName table, Index index, String condition) {
    return " where " + condition;
  }

  /** An expression to sort by. */
  protected String expression(QualifiedName table, Index index, IndexPart.OfExpression part) {
    return "(" + part.sql() + ")";
  }

  /** Refuses a class of operators where there are none. */
  protected void checkOperatorClass(QualifiedName table, Index index, String operatorClass) {}

  private String part(QualifiedName table, Index index, IndexPart part) {
    String key =
        part instanceof IndexPart.OfColumn column
            ? names.quote(column.name())
            : expression(table, index, (IndexPart.OfExpression) part);
    part.operatorClass().ifPresent(name -> checkOperatorClass(table, index, name));
    return key + IndexPart.words(part);
  }
}
