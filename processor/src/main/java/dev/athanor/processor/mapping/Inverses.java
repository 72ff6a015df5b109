package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Finds the other side of an association that is mapped on both. */
final class Inverses {

  private final MappingContext context;

  Inverses(MappingContext context) {
    this.context = context;
  }

  /** The entity that an association of many refers to. */
  TypeMirror targetType(Attribute attribute) {
    TypeMirror held =
        AttributeKind.of(attribute, context.types).isPlural()
            ? context.types.elementOf(attribute.type())
            : attribute.type();
    return ToOneMapper.targetType(attribute, held);
  }

  /** The attribute in the target that says it is mapped by this one. */
  Optional<Attribute> inverse(Attribute attribute, Scope scope, EntityModel target) {
    String path = scope.path(attribute);
    return target.allAttributes().stream()
        .filter(other -> other.mappedBy().equals(path))
        .filter(
            other -> context.types.name(targetType(other)).equals(scope.entity().qualifiedName()))
        .findFirst();
  }

  /** Checks that the attribute exists which an association says it is mapped by. */
  void checkMappedBy(Attribute attribute) {
    Optional<EntityModel> target = context.target(attribute, targetType(attribute));
    if (target.isEmpty()) {
      return;
    }
    Place place = attribute.association().orElseThrow().place("mappedBy");
    Optional<Attribute> owner = owner(target.get(), attribute.mappedBy());
    if (owner.isEmpty()) {
      context.unresolved(Unresolved.Kind.MAPPED_BY, attribute.mappedBy(), target.get().name, place);
    } else if (owner.get().association().isEmpty()) {
      context.unresolved(
          Unresolved.Kind.MAPPED_BY_VALUE, attribute.mappedBy(), target.get().name, place);
    }
  }

  /** The table of the association that this one is the other side of. */
  Optional<TableDraft> joinTable(Attribute attribute) {
    Optional<EntityModel> target = context.entity(targetType(attribute));
    return context.tables.stream()
        .filter(
            table ->
                Stream.iterate(target, Optional::isPresent, entity -> entity.get().parent)
                    .map(entity -> entity.get().qualifiedName() + "#" + attribute.mappedBy())
                    .anyMatch(table.origin::equals))
        .findFirst();
  }

  /** The attribute at a path, which may lead through embeddables. */
  private Optional<Attribute> owner(EntityModel entity, String path) {
    List<Attribute> candidates = entity.allAttributes();
    Optional<Attribute> found = Optional.empty();
    for (String name : path.split("\\.", -1)) {
      found = candidates.stream().filter(other -> other.name().equals(name)).findFirst();
      candidates.clear();
      found
          .filter(attribute -> context.types.element(attribute.type()).isPresent())
          .filter(attribute -> AttributeKind.of(attribute, context.types) == AttributeKind.EMBEDDED)
          .ifPresent(
              attribute ->
                  candidates.addAll(
                      context.attributes.read(
                          (javax.lang.model.type.DeclaredType) attribute.type(),
                          context.attributes.access(entity.type))));
    }
    return found;
  }
}
