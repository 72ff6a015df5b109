package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps {@code @OneToMany}: columns in the table of the many, or a table between. */
final class OneToManyMapper {

  private final MappingContext context;
  private final JoinColumnMapper joinColumns;
  private final JoinTableMapper joinTables;
  private final OrderColumnMapper orderColumns;
  private final Inverses inverses;
  private final MapKeyMapper mapKeys;

  OneToManyMapper(
      MappingContext context,
      IdentifierMapper identifiers,
      JoinTableMapper joinTables,
      BasicMapper basics) {
    this.context = context;
    this.joinTables = joinTables;
    joinColumns = new JoinColumnMapper(context, identifiers);
    orderColumns = new OrderColumnMapper(context);
    inverses = new Inverses(context);
    mapKeys = new MapKeyMapper(context, identifiers, basics);
  }

  void map(Attribute attribute, Scope scope) {
    if (!attribute.mappedBy().isEmpty()) {
      inverses.checkMappedBy(attribute);
      context
          .entity(inverses.targetType(attribute))
          .ifPresent(target -> addPlaces(attribute, scope, target.table));
    } else if (attribute.joinColumns().isEmpty()
        || attribute.has("JoinTable")
        || attribute.has("CollectionTable")) {
      joinTables.map(attribute, scope);
    } else {
      mapColumns(attribute, scope);
    }
  }

  private void mapColumns(Attribute attribute, Scope scope) {
    Optional<EntityModel> target = context.target(attribute, inverses.targetType(attribute));
    if (target.isEmpty()) {
      return;
    }
    TableDraft table = target.get().table;
    List<JoinPair> pairs =
        joinColumns.map(
            attribute.joinColumns(), scope.entity(), attribute.name(), attribute.place());
    if (pairs.isEmpty()) {
      return;
    }
    TableDraft.Slot slot = table.slot();
    for (JoinPair pair : pairs) {
      String path = scope.origin(attribute);
      // The other side may be mapped as well, and then it is the one that says what the column is.
      boolean mapped = table.find(pair.name()).isPresent();
      slot.add(
          new MappedColumn(
              pair.column(pair.isDeclaredNullable()),
              pairs.size() == 1 ? path : path + "#" + pair.referenced().path(),
              pair.place(attribute.place()),
              mapped || pair.annotation().filter(ColumnAnnotation::readOnly).isPresent()));
      pair.annotation().ifPresent(a -> ColumnMapper.constrain(table, pair.name(), a));
    }
    ForeignKeyMapper.add(
        context,
        table,
        pairs,
        scope.entity().table,
        ToOneMapper.foreignKey(foreignKeys(attribute, pairs), "foreignKey"),
        ReferenceTraits.onDelete(attribute),
        attribute.place());
    addPlaces(attribute, scope, table);
  }

  /** What may say something about the foreign key; of an override only the override itself. */
  private static Stream<AnnotationView> foreignKeys(Attribute attribute, List<JoinPair> pairs) {
    return attribute.override().isPresent()
        ? attribute.override().map(AssociationOverride::view).stream()
        : pairs.stream().flatMap(pair -> pair.annotation().map(ColumnAnnotation::view).stream());
  }

  private void addPlaces(Attribute attribute, Scope scope, TableDraft table) {
    orderColumns.map(attribute, scope, table, true);
    mapKeys.map(attribute, scope, table, true);
  }
}
