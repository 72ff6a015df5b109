package dev.athanor.migration;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes an index. Its parts are sorted by in the order in which they are named. */
public final class IndexSpec {

  private final Identifier name;
  private final List<IndexPart> parts = new ArrayList<>();
  private final List<Identifier> included = new ArrayList<>();
  private boolean unique;
  private Optional<String> method = Optional.empty();
  private Optional<String> condition = Optional.empty();
  private Optional<String> options = Optional.empty();

  IndexSpec(Identifier name, String... columns) {
    this.name = name;
    for (String column : columns) {
      ascending(column);
    }
  }

  /** Then by this column, from its smallest value to its largest. */
  public IndexSpec ascending(String column) {
    return part(new IndexPart.OfColumn(Identifier.of(column), SortOrder.ASCENDING));
  }

  /** Then by this column, from its largest value to its smallest. */
  public IndexSpec descending(String column) {
    return part(new IndexPart.OfColumn(Identifier.of(column), SortOrder.DESCENDING));
  }

  /** Then by this SQL, from its smallest value to its largest. */
  public IndexSpec ascendingExpression(String sql) {
    return part(new IndexPart.OfExpression(sql, SortOrder.ASCENDING));
  }

  /** Then by this SQL, from its largest value to its smallest. */
  public IndexSpec descendingExpression(String sql) {
    return part(new IndexPart.OfExpression(sql, SortOrder.DESCENDING));
  }

  /** The rows without a value in the last part stand before all others. */
  public IndexSpec nullsFirst() {
    return nulls(NullsOrder.FIRST);
  }

  /** The rows without a value in the last part stand behind all others. */
  public IndexSpec nullsLast() {
    return nulls(NullsOrder.LAST);
  }

  /** The last part is compared by a class of operators of the database: {@code gin_trgm_ops}. */
  public IndexSpec operatorClass(String name) {
    return part(last("that could be compared in another way").withOperatorClass(Optional.of(name)));
  }

  /** Built in another way than usual: {@code gin}, in the words of one database. */
  public IndexSpec using(String indexMethod) {
    method = Optional.of(indexMethod);
    return this;
  }

  /** The values of these columns are kept beside what is indexed. */
  public IndexSpec include(String... columns) {
    included.addAll(Names.of(columns));
    return this;
  }

  /** Only of the rows that fulfil a condition in SQL. */
  public IndexSpec where(String sql) {
    condition = Optional.of(sql);
    return this;
  }

  /** No two rows may agree in all parts. */
  public IndexSpec unique() {
    unique = true;
    return this;
  }

  /** SQL that follows the definition, in the words of one database. */
  public IndexSpec options(String sql) {
    options = Optional.of(sql);
    return this;
  }

  Index build() {
    return new Index(name, parts, unique, method, included, condition, options);
  }

  private IndexSpec nulls(NullsOrder nulls) {
    return part(last("whose nulls could be sorted").withNulls(nulls));
  }

  private IndexPart last(String use) {
    if (parts.isEmpty()) {
      throw Unfinished.problem(
          "the index " + name + " has no part " + use,
          "Say ascending(...) or descending(...) first.");
    }
    return parts.remove(parts.size() - 1);
  }

  private IndexSpec part(IndexPart part) {
    parts.add(part);
    return this;
  }
}
