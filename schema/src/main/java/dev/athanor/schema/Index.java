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
 * @param options SQL that follows the definition, in the words of one database
 */
public record Index(
    Identifier name, List<IndexPart> parts, boolean unique, Optional<String> options)
    implements Named {

  public Index {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(options, "options");
    parts = Parts.nonEmpty(parts, "an index");
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
    return new Index(other, parts, unique, options);
  }
}
