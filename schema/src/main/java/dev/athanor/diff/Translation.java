package dev.athanor.diff;

import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a table after everything they are built on has got its new name; nothing where
 * something of it has gone.
 */
final class Translation {

  private final SchemaMatch schema;
  private final TableMatch table;

  Translation(SchemaMatch schema, TableMatch table) {
    this.schema = schema;
    this.table = table;
  }

  Optional<PrimaryKey> of(PrimaryKey key) {
    return columns(table, key.columns()).map(columns -> new PrimaryKey(key.name(), columns));
  }

  Optional<Partitioning> of(Partitioning partitioning) {
    return columns(table, partitioning.columns()).map(partitioning::withColumns);
  }

  Optional<UniqueConstraint> of(UniqueConstraint unique) {
    return columns(table, unique.columns()).map(unique::withColumns);
  }

  Optional<ExclusionConstraint> of(ExclusionConstraint exclusion) {
    List<ExclusionElement> elements = new ArrayList<>();
    for (ExclusionElement element : exclusion.elements()) {
      part(element.part()).map(element::withPart).ifPresent(elements::add);
    }
    return elements.size() == exclusion.elements().size()
        ? Optional.of(exclusion.withElements(elements))
        : Optional.empty();
  }

  Optional<Index> of(Index index) {
    List<IndexPart> parts = index.parts().stream().flatMap(part -> part(part).stream()).toList();
    if (parts.size() < index.parts().size()) {
      return Optional.empty();
    }
    return columns(table, index.included()).map(included -> index.withParts(parts, included));
  }

  Optional<ForeignKey> of(ForeignKey key) {
    Optional<List<Identifier>> columns = columns(table, key.columns());
    if (!schema.from().tables().containsKey(key.referencedTable())) {
      return columns.map(
          own -> key.withReference(own, key.referencedTable(), key.referencedColumns()));
    }
    Optional<QualifiedName> name = schema.tables().newName(key.referencedTable());
    Optional<List<Identifier>> referenced =
        name.flatMap(schema::match).flatMap(match -> columns(match, key.referencedColumns()));
    return columns.flatMap(
        own -> referenced.map(others -> key.withReference(own, name.get(), others)));
  }

  private Optional<IndexPart> part(IndexPart part) {
    return part instanceof IndexPart.OfColumn column
        ? table.columns().newName(column.name()).map(column::withName)
        : Optional.of(part);
  }

  private static Optional<List<Identifier>> columns(TableMatch table, List<Identifier> names) {
    List<Identifier> translated =
        names.stream().flatMap(name -> table.columns().newName(name).stream()).toList();
    return translated.size() == names.size() ? Optional.of(translated) : Optional.empty();
  }
}
