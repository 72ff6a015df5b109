package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds what Athanor does not map yet, so that nothing is left out in silence. */
final class UnsupportedMappings {

  private static final String HIBERNATE = "org.hibernate.annotations.";
  private static final String REMEDY =
      "Athanor does not map this yet: leave the class out of its entities, or map it another way.";

  /** An embeddable with subclasses has a discriminator of its own. */
  private static final List<String> OF_EMBEDDABLES =
      List.of("DiscriminatorColumn", "DiscriminatorValue");

  /** Hibernate's annotations that say nothing about tables. */
  private static final Set<String> HARMLESS =
      Set.of(
          "BatchSize",
          "Bag",
          "Cache",
          "Cascade",
          "ColumnTransformer",
          "CreationTimestamp",
          "CurrentTimestamp",
          "DynamicInsert",
          "DynamicUpdate",
          "Fetch",
          "FetchProfile",
          "FetchProfileOverride",
          "FetchProfiles",
          "Filter",
          "FilterDef",
          "FilterDefs",
          "FilterJoinTable",
          "Filters",
          "Generated",
          "Immutable",
          "JavaTypeRegistration",
          "LazyGroup",
          "ListIndexBase",
          "Mutability",
          "NamedNativeQueries",
          "NamedNativeQuery",
          "NamedQueries",
          "NamedQuery",
          "Nationalized",
          "NaturalId",
          "NaturalIdCache",
          "OptimisticLock",
          "OptimisticLocking",
          "Parent",
          "SQLDelete",
          "SQLInsert",
          "SQLOrder",
          "SQLRestriction",
          "SQLSelect",
          "SQLUpdate",
          "SelectBeforeUpdate",
          "SortComparator",
          "SortNatural",
          "SourceType",
          "UpdateTimestamp",
          "UuidGenerator");

  private UnsupportedMappings() {}

  /** Whether an entity says nothing that cannot be mapped; if it does, it has its error. */
  static boolean check(MappingContext context, TypeElement entity) {
    return check(context, entity, List.of());
  }

  /** The same for an embeddable. */
  static boolean checkEmbeddable(MappingContext context, TypeElement embeddable) {
    return check(context, embeddable, OF_EMBEDDABLES);
  }

  private static boolean check(MappingContext context, TypeElement type, List<String> names) {
    List<AnnotationView> found =
        context.attributes.hierarchy(type).stream()
            .flatMap(part -> unsupported(part, names))
            .toList();
    found.forEach(annotation -> report(context, annotation, type.getSimpleName().toString()));
    return found.isEmpty();
  }

  /** Whether an attribute can be mapped; if not, it has its error. */
  static boolean check(MappingContext context, Attribute attribute) {
    List<AnnotationView> found = unsupported(attribute.element(), List.of()).toList();
    found.forEach(annotation -> report(context, annotation, attribute.label()));
    return found.isEmpty();
  }

  private static Stream<AnnotationView> unsupported(Element element, List<String> names) {
    return Annotations.all(element)
        .filter(
            annotation -> {
              String name = Annotations.name(annotation.mirror());
              boolean jpa =
                  name.startsWith(Annotations.JPA)
                      && names.contains(name.substring(Annotations.JPA.length()));
              boolean hibernate =
                  name.startsWith(HIBERNATE)
                      && !HARMLESS.contains(name.substring(HIBERNATE.length()));
              return jpa || hibernate;
            });
  }

  private static void report(MappingContext context, AnnotationView annotation, String name) {
    context.unsupported(
        annotation.place(),
        name
            + " is annotated with @"
            + annotation.mirror().getAnnotationType().asElement().getSimpleName()
            + ".",
        REMEDY);
  }
}
