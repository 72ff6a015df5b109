package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.ConstraintAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Turns the constraints of Bean Validation into those of columns, where Hibernate does: on the
 * properties of entities, by field or getter whatever the access, and on those of embeddables that
 * are {@code @Valid}. It comes last, because references have the types that columns had before.
 */
final class BeanValidation {

  private final MappingContext context;
  private final EntityModel entity;
  private final ConstrainedColumns columns;

  private BeanValidation(MappingContext context, EntityModel entity) {
    this.context = context;
    this.entity = entity;
    columns = new ConstrainedColumns(context, entity);
  }

  /** Applies the constraints of all entities to their tables. */
  static void apply(MappingContext context) {
    if (context.types.elements().getTypeElement(ConstraintAnnotation.META) == null) {
      return;
    }
    context
        .entities
        .values()
        .forEach(
            entity ->
                context.guarded(entity.place(), () -> new BeanValidation(context, entity).apply()));
  }

  private void apply() {
    properties(entity.type)
        .forEach(
            (name, members) -> {
              BeanValidation owner = ownerOf(name);
              if (!owner.isCopy(name)) {
                owner.apply(members, name, !owner.entity.sharesTable());
              }
            });
  }

  /** The entity above that has an attribute, whose columns an overriding getter constrains. */
  private BeanValidation ownerOf(String attribute) {
    EntityModel owner = entity;
    while (owner.inherits(attribute)) {
      owner = owner.parent.orElseThrow();
    }
    return owner == entity ? this : new BeanValidation(context, owner);
  }

  /** Whether Hibernate has another property beside an attribute that gets its constraints. */
  private boolean isCopy(String attribute) {
    boolean hasIdClass =
        context.attributes.hierarchy(entity.type).stream()
            .anyMatch(type -> context.metadata.has(type, "IdClass"));
    return entity.attributes.stream()
        .filter(own -> own.name().equals(attribute))
        .anyMatch(own -> own.has("MapsId") || own.isId() && hasIdClass);
  }

  private Map<String, List<Element>> properties(TypeElement type) {
    Map<String, List<Element>> properties = new LinkedHashMap<>();
    collect(type, properties);
    return properties;
  }

  private void apply(List<Element> members, String path, boolean canBeNotNull) {
    ConstraintEffects effects =
        new ConstraintEffects(
            members.stream().flatMap(member -> ConstraintAnnotation.on(member).stream()).toList());
    columns.constrain(path, effects, isText(members), canBeNotNull, members.get(0));
    if (members.stream().anyMatch(ConstraintAnnotation::isCascaded) && columns.isComposite(path)) {
      boolean nullable = !canBeNotNull || !effects.isNotNull();
      embedded(members)
          .ifPresent(
              embeddable ->
                  properties(embeddable)
                      .forEach((name, inner) -> apply(inner, path + "." + name, !nullable)));
    }
  }

  /** Fields and getters by the names of their properties, from a class and all above it. */
  private void collect(TypeElement type, Map<String, List<Element>> properties) {
    for (Element member : type.getEnclosedElements()) {
      if (!member.getModifiers().contains(Modifier.STATIC)) {
        property(member)
            .ifPresent(
                name -> properties.computeIfAbsent(name, key -> new ArrayList<>()).add(member));
      }
    }
    List<TypeMirror> above = new ArrayList<>(type.getInterfaces());
    above.add(type.getSuperclass());
    above.forEach(
        parent ->
            context
                .types
                .element(parent)
                .filter(element -> !element.getQualifiedName().contentEquals("java.lang.Object"))
                .filter(element -> !context.metadata.has(element, "Entity"))
                .ifPresent(element -> collect(element, properties)));
  }

  private static Optional<String> property(Element member) {
    return member.getKind().isField()
        ? Optional.of(member.getSimpleName().toString())
        : ElementFilter.methodsIn(List.of(member)).stream()
            .filter(method -> AccessStrategy.isGetter(method))
            .map(AccessStrategy::name)
            .findFirst();
  }

  private boolean isText(List<Element> members) {
    return context.types.name(type(members.get(0))).equals("java.lang.String");
  }

  private Optional<TypeElement> embedded(List<Element> members) {
    return context.types.element(type(members.get(0)));
  }

  private static TypeMirror type(Element member) {
    return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
  }
}
