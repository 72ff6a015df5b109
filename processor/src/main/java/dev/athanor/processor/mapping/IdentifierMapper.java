package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Maps the identifier of an entity: one attribute or several, an embeddable, associations
 * (identifiers that are derived from those of other entities). The columns of a composite one are
 * in the order of their attributes' names, those of a record as they stand, as Hibernate sorts
 * them.
 */
final class IdentifierMapper {

  private final MappingContext context;
  private final BasicMapper basics;
  private final AttributeMapper attributes;
  private final GeneratorMapper generators;
  private final ToOneMapper toOnes;
  private final IdentifierCopies copies;
  private final JoinedKeyMapper joinedKeys;

  IdentifierMapper(MappingContext context, BasicMapper basics, AttributeMapper attributes) {
    this.context = context;
    this.basics = basics;
    this.attributes = attributes;
    generators = new GeneratorMapper(context);
    toOnes = new ToOneMapper(context, this);
    copies = new IdentifierCopies(context);
    joinedKeys = new JoinedKeyMapper(context, new JoinColumnMapper(context, this));
  }

  /** The attributes that make up the identifier, or are the source of a part of it. */
  static boolean isPartOfIdentifier(Attribute attribute) {
    return attribute.isId() || attribute.has("MapsId");
  }

  /** The columns of an entity's identifier, mapped when they are asked for first. */
  List<MappedColumn> key(EntityModel entity) {
    if (entity.keyState == EntityModel.KeyState.BEING_MAPPED) {
      context.error(
          "CircularIdentifier",
          entity.place(),
          "The identifier of " + entity.name + " is derived from itself.",
          "Give one of the entities that derive their identifiers from each other one of its own.");
      return List.of();
    }
    if (entity.keyState == EntityModel.KeyState.UNKNOWN) {
      entity.keyState = EntityModel.KeyState.BEING_MAPPED;
      entity.key = List.copyOf(entity.parent.isPresent() ? inherited(entity) : map(entity));
      entity.keyState = EntityModel.KeyState.KNOWN;
      entity.table.primaryKey =
          entity.key.stream().map(column -> column.column().name()).distinct().toList();
    }
    return entity.key;
  }

  private List<MappedColumn> inherited(EntityModel entity) {
    return entity.strategy == InheritanceStrategy.JOINED
        ? joinedKeys.map(entity, entity.parent.orElseThrow())
        : key(entity.parent.orElseThrow());
  }

  private List<MappedColumn> map(EntityModel entity) {
    Scope scope = scope(entity).asIdentifier();
    DerivedParts derived = new DerivedParts(entity);
    List<MappedColumn> columns = new ArrayList<>();
    entity.attributes.stream()
        .filter(Attribute::isId)
        .sorted(order(idClass(entity)))
        .forEach(
            attribute ->
                context.guarded(
                    attribute.place(), () -> columns.addAll(map(attribute, scope, derived))));
    if (!context.deferred.contains(entity.qualifiedName())) {
      derived.requireParts(context);
    }
    entity.table.slot().addAll(columns);
    return columns;
  }

  /** Where the attributes of an entity stand. */
  Scope scope(EntityModel entity) {
    return new Scope(
        entity,
        entity.table,
        "",
        false,
        false,
        context.attributes.access(entity.type),
        Overrides.ofHierarchy(context.metadata, entity.type),
        List.of());
  }

  private List<MappedColumn> map(Attribute attribute, Scope scope, DerivedParts derived) {
    EntityModel entity = derived.entity();
    Optional<Attribute> source = derived.source(scope.path(attribute));
    Attribute annotated = source.orElse(attribute);
    context.unmanaged.add(context, annotated, scope.asIdentifier());
    context.referenceOptions.add(annotated.element(), annotated::label);
    if (source.isPresent()) {
      return toOnes.map(source.get(), scope(entity).asIdentifier());
    }
    if (context.types.isMissing(attribute.type())) {
      context.deferred.add(entity.qualifiedName());
      return List.of();
    }
    if (!UnsupportedMappings.check(context, attribute)) {
      return List.of();
    }
    return switch (AttributeKind.of(attribute, context.types)) {
      case BASIC ->
          basics.map(attribute, scope).stream()
              .map(column -> generators.map(attribute, column, scope))
              .toList();
      case TO_ONE -> copies.settle(toOnes.map(attribute, scope), attribute, idClass(entity));
      case EMBEDDED -> mapEmbedded(attribute, scope.within(attribute, attribute.type()), derived);
      default -> List.of();
    };
  }

  private List<MappedColumn> mapEmbedded(Attribute attribute, Scope inner, DerivedParts derived) {
    inner
        .embeddable()
        .filter(context.embeddables::isRoot)
        .ifPresent(root -> HierarchyRules.inIdentifier(context, attribute, root));
    List<MappedColumn> columns = new ArrayList<>();
    attributes.embedded(attribute, attribute.type(), inner).stream()
        .sorted(order(context.types.element(attribute.type())))
        .forEach(part -> columns.addAll(map(part, inner, derived)));
    return columns;
  }

  private Optional<TypeElement> idClass(EntityModel entity) {
    return context.attributes.hierarchy(entity.type).stream()
        .flatMap(type -> context.metadata.find(type, "IdClass").stream())
        .flatMap(annotation -> annotation.type("value").stream())
        .flatMap(type -> context.types.element(type).stream())
        .findFirst();
  }

  private static Comparator<Attribute> order(Optional<TypeElement> identifier) {
    return identifier.map(AttributeReader::order).orElse(Comparator.comparing(Attribute::name));
  }
}
