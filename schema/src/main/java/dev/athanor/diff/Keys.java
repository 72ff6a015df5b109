package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What foreign keys may refer to: sets of columns that no two rows agree in.
 *
 * @param columns the columns of each key
 */
record Keys(Set<Set<Identifier>> columns) {

  static Keys of(
      Optional<PrimaryKey> primaryKey,
      Collection<UniqueConstraint> uniques,
      Collection<Index> indexes) {
    Set<Set<Identifier>> keys = new HashSet<>();
    primaryKey.ifPresent(key -> keys.add(Set.copyOf(key.columns())));
    uniques.forEach(unique -> keys.add(Set.copyOf(unique.columns())));
    indexes.stream()
        .filter(index -> index.unique() && index.condition().isEmpty())
        .forEach(index -> keys.add(columns(index)));
    return new Keys(keys);
  }

  boolean contains(List<Identifier> key) {
    return columns.contains(Set.copyOf(key));
  }

  private static Set<Identifier> columns(Index index) {
    List<Identifier> names = new ArrayList<>();
    for (IndexPart part : index.parts()) {
      if (part instanceof IndexPart.OfColumn column) {
        names.add(column.name());
      } else {
        return Set.of();
      }
    }
    return Set.copyOf(names);
  }
}
