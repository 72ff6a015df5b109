package dev.athanor.processor.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what has been mapped so far. */
final class ModelReader {

  private final MappingContext context;
  private final Inverses inverses;
  private final Map<String, TableDraft> tables = new HashMap<>();
  private final Map<String, MappedEntity> entities = new TreeMap<>();

  private ModelReader(MappingContext context) {
    this.context = context;
    inverses = new Inverses(context);
    context.tables.stream()
        .filter(table -> !table.entity)
        .forEach(table -> tables.putIfAbsent(table.origin, table));
  }

  /** All entities with their tables. */
  static MappedModel read(MappingContext context) {
    ModelReader reader = new ModelReader(context);
    context.entities.values().forEach(reader::entity);
    return new MappedModel(
        reader.entities, context.metadata, context.targets, context::physical, context::schema);
  }

  private MappedEntity entity(EntityModel entity) {
    MappedEntity known = entities.get(entity.qualifiedName());
    if (known != null) {
      return known;
    }
    MappedEntity read =
        new MappedEntity(
            entity.type,
            entity.parent.map(this::entity),
            entity.strategy,
            entity.table.mapped(),
            !entity.table.isVirtual,
            entity.secondaryTables.stream().map(TableDraft::mapped).toList(),
            entity.key,
            attributes(entity));
    entities.put(entity.qualifiedName(), read);
    return read;
  }

  private List<MappedAttribute> attributes(EntityModel entity) {
    Map<String, Attribute> all = new LinkedHashMap<>(entity.mapped);
    // An association that the identifier is derived from is an attribute beside it.
    entity.attributes.stream()
        .filter(attribute -> attribute.has("MapsId"))
        .forEach(attribute -> all.put(attribute.name(), attribute));
    return all.entrySet().stream()
        .map(entry -> attribute(entity, entry.getKey(), entry.getValue()))
        .toList();
  }

  private MappedAttribute attribute(EntityModel entity, String path, Attribute attribute) {
    AttributeKind kind = AttributeKind.of(attribute, context.types);
    return new MappedAttribute(
        path,
        attribute.element(),
        attribute.declaringClass(),
        kind,
        attribute.mappedBy(),
        target(attribute, kind),
        Optional.ofNullable(tables.get(entity.qualifiedName() + "#" + path))
            .map(TableDraft::mapped),
        kind.isPlural() ? Optional.of(collection(attribute, kind)) : Optional.empty());
  }

  private Optional<String> target(Attribute attribute, AttributeKind kind) {
    return switch (kind) {
      case TO_ONE, ONE_TO_MANY, MANY_TO_MANY ->
          Optional.of(context.types.name(inverses.targetType(attribute)));
      default -> Optional.empty();
    };
  }

  private MappedAttribute.Collection collection(Attribute attribute, AttributeKind kind) {
    AttributeKind element =
        switch (kind) {
          case ELEMENT_COLLECTION ->
              context.types.isEmbeddable(elementType(attribute))
                  ? AttributeKind.EMBEDDED
                  : AttributeKind.BASIC;
          case MANY_TO_ANY -> AttributeKind.ANY;
          default -> AttributeKind.TO_ONE;
        };
    boolean map = context.types.isMap(attribute.type());
    return new MappedAttribute.Collection(
        element,
        map && !attribute.has("MapKey") ? Optional.of(keyKind(attribute)) : Optional.empty(),
        context.types.isSet(attribute.type()),
        attribute.has("Lob")
            && context.types.name(elementType(attribute)).equals("java.lang.String"));
  }

  private AttributeKind keyKind(Attribute attribute) {
    TypeMirror type =
        attribute
            .find("MapKeyClass")
            .flatMap(annotation -> annotation.type("value"))
            .filter(declared -> declared.getKind() == TypeKind.DECLARED)
            .orElseGet(() -> context.types.keyOf(attribute.type()));
    return context.entity(type).isPresent()
        ? AttributeKind.TO_ONE
        : context.types.isEmbeddable(type) ? AttributeKind.EMBEDDED : AttributeKind.BASIC;
  }

  private TypeMirror elementType(Attribute attribute) {
    return attribute
        .find("ElementCollection")
        .flatMap(annotation -> annotation.type("targetClass"))
        .filter(declared -> declared.getKind() == TypeKind.DECLARED)
        .or(() -> context.types.targetEmbeddable(attribute.element()))
        .orElseGet(() -> context.types.elementOf(attribute.type()));
  }
}
