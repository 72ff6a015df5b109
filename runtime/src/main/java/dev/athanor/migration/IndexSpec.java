package dev.athanor.migration;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes an index. Its parts are sorted by in the order in which they are named. */
public final class IndexSpec {

  private final Identifier name;
  private final List<IndexPart> parts = new ArrayList<>();
  private boolean unique;
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
    return new Index(name, parts, unique, options);
  }

  private IndexSpec part(IndexPart part) {
    parts.add(part);
    return this;
  }
}
