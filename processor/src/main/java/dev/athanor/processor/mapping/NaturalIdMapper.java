package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.Annotations;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Optional;

/** Maps Hibernate's {@code @NaturalId}: no two entities agree in all attributes that bear it. */
final class NaturalIdMapper {

  private static final String NATURAL_ID = "org.hibernate.annotations.NaturalId";

  private NaturalIdMapper() {}

  static void map(EntityModel entity) {
    List<Identifier> columns =
        entity.table.distinctColumns().stream()
            .filter(
                column -> Annotations.findByName(column.place().element(), NATURAL_ID).isPresent())
            .map(column -> column.column().name())
            .toList();
    if (!columns.isEmpty()) {
      ColumnMapper.unique(entity.table, Optional.empty(), columns, entity.place());
    }
  }
}
