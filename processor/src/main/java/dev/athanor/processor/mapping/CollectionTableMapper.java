package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.TableAnnotation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PortableType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Maps {@code @ElementCollection} and Hibernate's {@code @ManyToAny}: a table with the elements of
 * all collections.
 */
final class CollectionTableMapper {

  private final MappingContext context;
  private final JoinColumnMapper joinColumns;
  private final OrderColumnMapper orderColumns;
  private final TableNames names;
  private final BasicMapper basics;
  private final ElementMapper elements;
  private final MapKeyMapper mapKeys;
  private final CollectionIdMapper rowIds;

  CollectionTableMapper(MappingContext context, IdentifierMapper identifiers, BasicMapper basics) {
    this.context = context;
    this.basics = basics;
    joinColumns = new JoinColumnMapper(context, identifiers);
    orderColumns = new OrderColumnMapper(context);
    names = new TableNames(context);
    elements = new ElementMapper(context, basics, new ToOneMapper(context, identifiers));
    mapKeys = new MapKeyMapper(context, identifiers, basics);
    rowIds = new CollectionIdMapper(context);
  }

  /** Maps the table of a collection. */
  void map(Attribute attribute, Scope scope) {
    EntityModel owner = scope.entity();
    Optional<TableAnnotation> annotation =
        attribute
            .find("CollectionTable")
            .or(() -> attribute.find("JoinTable"))
            .map(TableAnnotation::new);
    List<JoinPair> toOwner =
        joinColumns.map(
            annotation.map(TableAnnotation::joinColumns).orElse(List.of()),
            owner,
            owner.name,
            attribute.place());
    if (toOwner.isEmpty()) {
      return;
    }
    Identifier derived =
        new Identifier(owner.name + "_" + attribute.name(), owner.table.name.name().quoted());
    TableDraft table = names.joined(attribute, scope, annotation, derived);
    addReference(table, attribute, owner, toOwner, annotation);
    List<MappedColumn> held =
        AttributeKind.of(attribute, context.types) == AttributeKind.MANY_TO_ANY
            ? holdAny(table, attribute, scope, annotation)
            : hold(table, attribute, scope);
    List<MappedColumn> places =
        new ArrayList<>(orderColumns.map(attribute, scope, table, false).stream().toList());
    places.addAll(mapKeys.map(attribute, scope, table, false));
    boolean declaresUnique = annotation.filter(TableAnnotation::declaresUnique).isPresent();
    identify(table, attribute, toOwner, held, places, declaresUnique);
    rowIds.identify(table, attribute, scope);
    annotation.ifPresent(a -> TableConstraints.applyJoined(context, table, a, attribute));
    TableTraits.ofCollection(context, table, attribute);
    context.tables.add(table);
  }

  private void addReference(
      TableDraft table,
      Attribute attribute,
      EntityModel owner,
      List<JoinPair> toOwner,
      Optional<TableAnnotation> annotation) {
    TableDraft.Slot slot = table.slot();
    for (JoinPair pair : toOwner) {
      slot.add(
          new MappedColumn(
              pair.column(false),
              toOwner.size() == 1
                  ? JoinPair.OWNER
                  : JoinPair.OWNER + "#" + pair.referenced().path(),
              pair.place(attribute.place()),
              false));
      pair.annotation().ifPresent(a -> ColumnMapper.constrain(table, pair.name(), a));
    }
    ForeignKeyMapper.add(
        context,
        table,
        toOwner,
        owner.table,
        TableForeignKeys.toOwner(attribute, annotation),
        ReferenceTraits.onDelete(attribute),
        attribute.place());
  }

  private List<MappedColumn> holdAny(
      TableDraft table, Attribute attribute, Scope scope, Optional<TableAnnotation> annotation) {
    List<MappedColumn> held =
        new AnyMapper(context).mapElement(attribute, scope.inTable(table), annotation);
    table.slot().addAll(held);
    return held;
  }

  private List<MappedColumn> hold(TableDraft table, Attribute attribute, Scope scope) {
    TypeMirror type =
        CompositeTypes.find(context.types, attribute)
            .or(
                () ->
                    attribute
                        .find("ElementCollection")
                        .flatMap(annotation -> annotation.type("targetClass"))
                        .filter(declared -> declared.getKind() == TypeKind.DECLARED))
            .or(() -> context.types.targetEmbeddable(attribute.element()))
            .orElseGet(() -> context.types.elementOf(attribute.type()));
    Scope inner = scope.inTable(table);
    boolean map = context.types.isMap(attribute.type());
    Scope within = inner.within(attribute, type);
    List<MappedColumn> held =
        CompositeTypes.isOn(attribute) || context.types.isEmbeddable(type)
            ? elements.map(attribute, type, map ? within.at("value") : within)
            : basics.mapElement(attribute, type, inner).stream().toList();
    table.slot().addAll(held);
    return held;
  }

  /** As Hibernate does: no element twice in a set, no place twice in a list or map. */
  private void identify(
      TableDraft table,
      Attribute attribute,
      List<JoinPair> toOwner,
      List<MappedColumn> held,
      List<MappedColumn> places,
      boolean declaresUnique) {
    Stream<Identifier> owner = toOwner.stream().map(JoinPair::name);
    if (!places.isEmpty()) {
      table.primaryKey =
          Stream.concat(owner, places.stream().map(column -> column.column().name())).toList();
      return;
    }
    if (declaresUnique
        || !context.types.isSet(attribute.type())
        || held.isEmpty()
        || held.stream().anyMatch(CollectionTableMapper::isLargeObject)) {
      return;
    }
    List<Identifier> all =
        Stream.concat(owner, held.stream().map(column -> column.column().name())).toList();
    if (held.stream().noneMatch(column -> column.column().nullable())) {
      table.primaryKey = all;
    } else {
      ColumnMapper.unique(table, Optional.empty(), all, attribute.place());
    }
  }

  private static boolean isLargeObject(MappedColumn column) {
    return column.column().type() instanceof PortableType type
        && switch (type.name()) {
          case BLOB, CLOB, NCLOB -> true;
          default -> false;
        };
  }
}
