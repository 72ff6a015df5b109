package dev.athanor.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An index of a table.
 *
 * @param name its name
 * @param parts what is indexed, in order, at least one
 * @param unique whether no two rows may agree in all parts
 * @param method how it is built, in the words of one database: {@code gin}; the usual way if empty
 * @param included columns whose values are kept beside what is indexed
 * @param condition the rows that it is of, in SQL; all of them if empty
 * @param options SQL that follows the definition, in the words of one database
 */
public record Index(
    Identifier name,
    List<IndexPart> parts,
    boolean unique,
    Optional<String> method,
    List<Identifier> included,
    Optional<String> condition,
    Optional<String> options)
    implements Named {

  public Index {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(options, "options");
    parts = Parts.nonEmpty(parts, "an index");
    included = List.copyOf(included);
  }

  /** An index of all rows, built in the usual way. */
  public Index(Identifier name, List<IndexPart> parts, boolean unique, Optional<String> options) {
    this(name, parts, unique, Optional.empty(), List.of(), Optional.empty(), options);
  }

  /** An index of columns, ascending. */
  public static Index of(Identifier name, List<Identifier> columns) {
    return new Index(
        name,
        columns.stream().<IndexPart>map(IndexPart.OfColumn::ascending).toList(),
        false,
        Optional.empty());
  }

  /** The same index under another name. */
  public Index withName(Identifier other) {
    return new Index(other, parts, unique, method, included, condition, options);
  }

  /** The same index of other columns. */
  public Index withParts(List<IndexPart> others, List<Identifier> othersIncluded) {
    return new Index(name, others, unique, method, othersIncluded, condition, options);
  }
}
