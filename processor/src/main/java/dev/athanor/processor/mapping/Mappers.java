package dev.athanor.processor.mapping;

import java.util.Collection;

/** Maps the parts of all entities in the order in which they depend on each other. */
final class Mappers {

  private final MappingContext context;
  private final boolean validation;
  private final AttributeMapper attributes;
  private final IdentifierMapper identifiers;
  private final ToOneMapper toOnes;
  private final JoinTableMapper joinTables;
  private final CollectionTableMapper collectionTables;
  private final OneToManyMapper oneToManys;
  private final Inverses inverses;
  private final MapKeyMapper mapKeys;
  private final SecondaryTables secondaryTables;
  private final DiscriminatorMapper discriminators;
  private final TableDeriver deriver;

  Mappers(MappingContext context, boolean validation, TableDeriver deriver) {
    this.context = context;
    this.validation = validation;
    this.deriver = deriver;
    BasicMapper basics = new BasicMapper(context);
    attributes = new AttributeMapper(context, basics);
    identifiers = new IdentifierMapper(context, basics, attributes);
    toOnes = new ToOneMapper(context, identifiers);
    joinTables = new JoinTableMapper(context, identifiers, basics);
    collectionTables = new CollectionTableMapper(context, identifiers, basics);
    oneToManys = new OneToManyMapper(context, identifiers, joinTables, basics);
    mapKeys = new MapKeyMapper(context, identifiers, basics);
    secondaryTables = new SecondaryTables(context, identifiers);
    inverses = new Inverses(context);
    discriminators = new DiscriminatorMapper(context);
  }

  /** Identifiers first, then what entities hold themselves, then what they share. */
  void map(Collection<EntityModel> entities) {
    entities.forEach(entity -> context.unmanaged.add(context, entity));
    entities.forEach(entity -> context.referenceOptions.add(entity.type, () -> entity.name));
    entities.forEach(identifiers::key);
    entities.forEach(secondaryTables::addTo);
    entities.forEach(
        entity ->
            attributes.map(
                entity.attributes.stream()
                    .filter(attribute -> !IdentifierMapper.isPartOfIdentifier(attribute))
                    .toList(),
                identifiers.scope(entity)));
    entities.forEach(entity -> entity.toOnes.forEach(this::mapToOne));
    entities.forEach(discriminators::map);
    entities.stream().filter(entity -> entity.parent.isEmpty()).forEach(NaturalIdMapper::map);
    entities.forEach(entity -> entity.plurals.forEach(this::mapPlural));
    entities.forEach(entity -> entity.plurals.forEach(this::mapInverseKeys));
    entities.forEach(secondaryTables::constrain);
    entities.forEach(
        entity ->
            EntityReader.table(context.metadata, entity.type)
                .filter(table -> !entity.sharesTable())
                .ifPresent(table -> TableConstraints.apply(context, entity.table, table)));
    entities.forEach(entity -> TableTraits.ofEntity(context, entity));
    entities.forEach(entity -> DeclaredIndexes.apply(context, entity));
    DeclaredExclusions exclusions = new DeclaredExclusions(context);
    entities.forEach(exclusions::apply);
    context.tables.forEach(table -> SiblingColumns.settle(context, table));
    DerivedTableMapper.map(context, deriver);
    if (validation) {
      BeanValidation.apply(context);
    }
    context.tables.forEach(ColumnChecks::join);
    UnloggedTables.apply(context);
    entities.forEach(entity -> PartitionedTables.apply(context, entity));
    context.checkReferences();
    PartitionKeys.apply(context);
    context.referenceOptions.checkAll(context);
    context.tables.forEach(TableDraft::inheritConstraints);
    context.tables.forEach(TableDraft::dropRedundant);
  }

  private void mapToOne(PendingAttribute pending) {
    context.guarded(pending.attribute().place(), () -> mapToOne(pending.attribute(), pending));
  }

  private void mapToOne(Attribute attribute, PendingAttribute pending) {
    if (!attribute.mappedBy().isEmpty()) {
      inverses.checkMappedBy(attribute);
    } else if (attribute.has("JoinTable")) {
      joinTables.map(attribute, pending.scope());
    } else if (ToOneMapper.hasColumns(attribute)) {
      pending.slot().addAll(toOnes.map(attribute, pending.scope()));
    }
  }

  /** A map that is mapped by the other side has its keys in that side's table. */
  private void mapInverseKeys(PendingAttribute pending) {
    Attribute attribute = pending.attribute();
    if (attribute.has("ManyToMany")
        && !attribute.mappedBy().isEmpty()
        && mapKeys.hasColumns(attribute)) {
      inverses
          .joinTable(attribute)
          .ifPresent(
              table ->
                  context.guarded(
                      attribute.place(),
                      () -> mapKeys.map(attribute, pending.scope(), table, true)));
    }
  }

  private void mapPlural(PendingAttribute pending) {
    context.guarded(pending.attribute().place(), () -> mapPlural(pending.attribute(), pending));
  }

  private void mapPlural(Attribute attribute, PendingAttribute pending) {
    switch (AttributeKind.of(attribute, context.types)) {
      case ELEMENT_COLLECTION, MANY_TO_ANY -> collectionTables.map(attribute, pending.scope());
      case ONE_TO_MANY -> oneToManys.map(attribute, pending.scope());
      default -> {
        if (attribute.mappedBy().isEmpty()) {
          joinTables.map(attribute, pending.scope());
        } else {
          inverses.checkMappedBy(attribute);
        }
      }
    }
  }
}
