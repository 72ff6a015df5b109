package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Maps the attributes of a class to columns: basic ones and embeddables at once, associations and
 * collections when all entities have their own columns.
 */
final class AttributeMapper {

  private final MappingContext context;
  private final BasicMapper basics;

  AttributeMapper(MappingContext context, BasicMapper basics) {
    this.context = context;
    this.basics = basics;
  }

  /** Maps attributes, or puts them off. */
  void map(List<Attribute> attributes, Scope scope) {
    attributes.forEach(attribute -> map(attribute, scope));
  }

  private void map(Attribute attribute, Scope scope) {
    if (context.types.isMissing(attribute.type())) {
      context.deferred.add(scope.entity().qualifiedName());
      return;
    }
    if (!UnsupportedMappings.check(context, attribute)) {
      return;
    }
    switch (AttributeKind.of(attribute, context.types)) {
      case BASIC -> {
        TableDraft.Slot slot = scope.table().slot();
        basics.map(attribute, scope).ifPresent(slot::add);
      }
      case EMBEDDED -> mapEmbedded(attribute, attribute.type(), scope.within(attribute));
      case TO_ONE ->
          scope.entity().toOnes.add(new PendingAttribute(attribute, scope, scope.table().slot()));
      default ->
          scope.entity().plurals.add(new PendingAttribute(attribute, scope, scope.table().slot()));
    }
  }

  /** Maps the attributes of an embeddable, which {@code inner} is the scope of. */
  void mapEmbedded(Attribute attribute, TypeMirror type, Scope inner) {
    Optional<List<Attribute>> attributes = embedded(type, inner);
    if (attributes.isPresent()) {
      map(attributes.get(), inner);
    } else {
      context.error(
          "UnknownType",
          attribute.place(),
          attribute.label() + " is embedded, but " + type + " is no class with attributes.",
          "Embed a class or record that is annotated with @Embeddable.");
    }
  }

  /** The attributes of an embeddable. */
  Optional<List<Attribute>> embedded(TypeMirror type, Scope inner) {
    Optional<TypeElement> element = context.types.element(type);
    element.ifPresent(found -> UnsupportedMappings.checkClass(context, found));
    return element
        .filter(found -> found.getKind().isClass())
        .map(
            found ->
                context.attributes.read(
                    (DeclaredType) context.types.bound(type), access(found, inner)));
  }

  private AccessStrategy access(TypeElement embeddable, Scope inner) {
    boolean declared = Annotations.has(embeddable, "Access");
    return declared ? AccessStrategy.FIELD.in(embeddable) : inner.access();
  }
}
