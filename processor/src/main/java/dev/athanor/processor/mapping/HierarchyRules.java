package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import java.util.Optional;

/** What Hibernate refuses in hierarchies, and what no database could keep. */
final class HierarchyRules {

  private HierarchyRules() {}

  /** Reports what is wrong with the place of an entity in its hierarchy. */
  static void check(MappingContext context, EntityModel entity) {
    if (entity.parent.isPresent()) {
      checkSubclass(context, entity);
    }
    checkIdentity(context, entity);
  }

  private static void checkSubclass(MappingContext context, EntityModel entity) {
    for (Attribute attribute : entity.attributes) {
      if (attribute.isId() || attribute.has("Version")) {
        report(
            context,
            attribute.place(),
            attribute.label()
                + " is an identifier or a version of its own, but "
                + entity.name
                + " inherits from an entity that has one.",
            "Move it to the root of the hierarchy, or remove the annotation.");
      }
    }
    entity
        .find("DiscriminatorColumn")
        .ifPresent(annotation -> belongsToRoot(context, entity, annotation));
    if (entity.sharesTable()) {
      entity.find("Table").ifPresent(annotation -> belongsToRoot(context, entity, annotation));
    }
  }

  private static void belongsToRoot(
      MappingContext context, EntityModel entity, AnnotationView annotation) {
    report(
        context,
        annotation.place(),
        "@"
            + annotation.mirror().getAnnotationType().asElement().getSimpleName()
            + " stands on "
            + entity.name
            + ", which has no table of its own to say it of.",
        "Move it to the root of the hierarchy, or give each class a table with"
            + " @Inheritance(strategy = InheritanceType.JOINED) there.");
  }

  /** Several tables would each count for themselves. */
  private static void checkIdentity(MappingContext context, EntityModel entity) {
    if (entity.strategy != InheritanceStrategy.TABLE_PER_CLASS) {
      return;
    }
    for (Attribute attribute : entity.attributes) {
      attribute
          .find("GeneratedValue")
          .filter((AnnotationView generated) -> generated.constant("strategy").equals("IDENTITY"))
          .ifPresent(
              generated ->
                  report(
                      context,
                      generated.place("strategy"),
                      attribute.label()
                          + " is numbered by each table for itself, but the identifiers of a"
                          + " hierarchy with a table per class must differ.",
                      "Generate it from a sequence: GenerationType.SEQUENCE."));
    }
  }

  /** Reports a class that has no value, or an impossible one, in the discriminator column. */
  static void invalidValue(MappingContext context, EntityModel entity, Optional<String> value) {
    Place place =
        entity
            .find("DiscriminatorValue")
            .map((AnnotationView annotation) -> annotation.place("value"))
            .orElseGet(entity::place);
    report(
        context,
        place,
        value
            .map(text -> "The discriminator value " + text + " does not fit its column.")
            .orElse(entity.name + " has no discriminator value."),
        "Write a @DiscriminatorValue that fits the type of the @DiscriminatorColumn.");
  }

  private static void report(MappingContext context, Place place, String fact, String remedy) {
    context.error("InvalidHierarchy", place, fact, remedy);
  }
}
