package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.processor.jpa.TableAnnotation;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps associations that have a table of their own. */
final class JoinTableMapper {

  private final MappingContext context;
  private final JoinColumnMapper joinColumns;
  private final OrderColumnMapper orderColumns;
  private final TableNames names;
  private final Inverses inverses;
  private final IdentifierMapper identifiers;
  private final MapKeyMapper mapKeys;
  private final CollectionIdMapper rowIds;

  JoinTableMapper(MappingContext context, IdentifierMapper identifiers, BasicMapper basics) {
    this.context = context;
    this.identifiers = identifiers;
    joinColumns = new JoinColumnMapper(context, identifiers);
    orderColumns = new OrderColumnMapper(context);
    names = new TableNames(context);
    inverses = new Inverses(context);
    mapKeys = new MapKeyMapper(context, identifiers, basics);
    rowIds = new CollectionIdMapper(context);
  }

  /** Maps the table between an entity and those that an attribute refers to. */
  void map(Attribute attribute, Scope scope) {
    Optional<EntityModel> target = context.target(attribute, inverses.targetType(attribute));
    if (target.isEmpty()) {
      return;
    }
    EntityModel owner = scope.entity();
    boolean toOne = attribute.isToOne();
    Optional<TableAnnotation> annotation = annotation(attribute, toOne);
    List<JoinPair> toOwner = toOwner(attribute, scope, annotation, target.get(), toOne);
    JoinTableReference toTarget =
        JoinTableReference.toTarget(joinColumns, attribute, scope, annotation, target.get());
    if (toOwner.isEmpty() || toTarget.pairs().isEmpty()) {
      return;
    }
    TableDraft table =
        names.joined(attribute, scope, annotation, derivedName(attribute, owner, target.get()));
    Optional<Attribute> inverse = inverses.inverse(attribute, scope, target.get());
    add(
        table,
        attribute,
        Optional.empty(),
        new JoinTableReference(toOwner, false, TableForeignKeys.toOwner(attribute, annotation)),
        owner.table,
        JoinPair.OWNER);
    add(table, attribute, inverse, toTarget, target.get().table, scope.path(attribute));
    List<MappedColumn> places = new ArrayList<>();
    if (!toOne) {
      orderColumns.map(attribute, scope, table, false).ifPresent(places::add);
      places.addAll(mapKeys.map(attribute, scope, table, false));
    }
    boolean declaresUnique = annotation.filter(TableAnnotation::declaresUnique).isPresent();
    identify(table, attribute, toOwner, toTarget.pairs(), places, toOne, declaresUnique);
    rowIds.identify(table, attribute, scope);
    annotation.ifPresent(a -> TableConstraints.applyJoined(context, table, a, attribute));
    if (!toOne) {
      TableTraits.ofCollection(context, table, attribute);
    }
    context.tables.add(table);
  }

  /** The table of many may as well be declared as that of a collection. */
  private static Optional<TableAnnotation> annotation(Attribute attribute, boolean toOne) {
    return Optional.of("CollectionTable")
        .filter(name -> !toOne)
        .flatMap(attribute::find)
        .or(() -> attribute.find("JoinTable"))
        .map(TableAnnotation::new);
  }

  private List<JoinPair> toOwner(
      Attribute attribute,
      Scope scope,
      Optional<TableAnnotation> annotation,
      EntityModel target,
      boolean toOne) {
    EntityModel owner = scope.entity();
    List<ColumnAnnotation> declared =
        annotation.map(TableAnnotation::joinColumns).orElse(List.of());
    if (toOne && declared.isEmpty()) {
      return identifiers.key(owner).stream()
          .map(
              column -> new JoinPair(JoinedKeyMapper.name(column, owner), column, Optional.empty()))
          .toList();
    }
    String prefix =
        inverses.inverse(attribute, scope, target).map(Attribute::name).orElse(owner.name);
    return joinColumns.map(declared, owner, prefix, attribute.place());
  }

  private Identifier derivedName(Attribute attribute, EntityModel owner, EntityModel target) {
    return new Identifier(
        context.naming.joinTable(logicalTable(owner), logicalTable(target), attribute.name()),
        owner.table.name.name().quoted() || target.table.name.name().quoted());
  }

  /** The name of an entity's table before the naming strategy, which leaves quoted names alone. */
  private static String logicalTable(EntityModel entity) {
    if (entity.sharesTable()) {
      return logicalTable(entity.parent.orElseThrow());
    }
    String written = entity.find("Table").map(table -> table.text("name")).orElse("");
    return WrittenName.of(written.isEmpty() ? entity.name : written).text();
  }

  private void add(
      TableDraft table,
      Attribute attribute,
      Optional<Attribute> inverse,
      JoinTableReference reference,
      TableDraft referenced,
      String path) {
    List<JoinPair> pairs = reference.pairs();
    TableDraft.Slot slot = table.slot();
    for (JoinPair pair : pairs) {
      slot.add(
          new MappedColumn(
              reference.column(pair),
              pairs.size() == 1 ? path : path + "#" + pair.referenced().path(),
              pair.place(attribute.place()),
              false));
      pair.annotation().ifPresent(a -> ColumnMapper.constrain(table, pair.name(), a));
    }
    boolean toOwner = path.equals(JoinPair.OWNER);
    if (ReferenceTraits.mayDangle(attribute) && !(toOwner && isPlural(attribute))) {
      return;
    }
    ForeignKeyMapper.add(
        context,
        table,
        pairs,
        referenced,
        reference.foreignKey(),
        toOwner == isPlural(attribute)
            ? ReferenceTraits.onDelete(attribute)
            : inverse.flatMap(ReferenceTraits::onDelete),
        attribute.place());
  }

  private static boolean isPlural(Attribute attribute) {
    return attribute.has("ManyToMany") || attribute.has("OneToMany");
  }

  private void identify(
      TableDraft table,
      Attribute attribute,
      List<JoinPair> toOwner,
      List<JoinPair> toTarget,
      List<MappedColumn> places,
      boolean toOne,
      boolean declaresUnique) {
    List<Identifier> owner = toOwner.stream().map(JoinPair::name).toList();
    List<Identifier> target = toTarget.stream().map(JoinPair::name).toList();
    boolean set = context.types.isSet(attribute.type());
    boolean oneToMany = attribute.has("OneToMany");
    if (toOne) {
      table.primaryKey = owner;
    } else if (!places.isEmpty()) {
      table.primaryKey =
          joined(owner, places.stream().map(column -> column.column().name()).toList());
    } else if (context.types.isMap(attribute.type())) {
      table.primaryKey = joined(owner, target);
    } else if (set && !declaresUnique) {
      table.primaryKey = oneToMany ? target : joined(owner, target);
    }
    if (attribute.has("OneToOne") || oneToMany && !set) {
      ColumnMapper.unique(table, Optional.empty(), target, attribute.place());
    }
  }

  private static List<Identifier> joined(List<Identifier> first, List<Identifier> second) {
    List<Identifier> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
