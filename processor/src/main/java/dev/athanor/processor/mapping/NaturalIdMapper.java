package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Maps Hibernate's {@code @NaturalId}: no two entities agree in all attributes that bear it. */
final class NaturalIdMapper {

  private NaturalIdMapper() {}

  static void map(EntityModel entity) {
    Set<String> attributes =
        entity.attributes.stream()
            .filter(attribute -> attribute.hibernate("NaturalId").isPresent())
            .map(Attribute::name)
            .collect(Collectors.toSet());
    if (attributes.isEmpty()) {
      return;
    }
    List<Identifier> columns =
        entity.table.distinctColumns().stream()
            .filter(column -> attributes.contains(column.path().split("[.#]", 2)[0]))
            .map(column -> column.column().name())
            .toList();
    if (!columns.isEmpty()) {
      ColumnMapper.unique(entity.table, Optional.empty(), columns, entity.place());
    }
  }
}
