package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

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
    for (String annotation : List.of("AttributeOverride", "AssociationOverride")) {
      entity.findAll(annotation, annotation + "s").stream()
          .filter(override -> entity.inherits(override.text("name").split("\\.", -1)[0]))
          .forEach(override -> cannotOverride(context, entity, override));
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

  /** The columns of an entity are those that the classes below it read. */
  private static void cannotOverride(
      MappingContext context, EntityModel entity, AnnotationView annotation) {
    report(
        context,
        annotation.place("name"),
        entity.name
            + " overrides "
            + annotation.text("name")
            + ", which it inherits from an entity.",
        "Remove the override: only what a mapped superclass declares can be overridden.");
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
  static void invalidValue(MappingContext context, TypeElement type, Optional<String> value) {
    report(
        context,
        valuePlace(context, type),
        value
            .map(text -> "The discriminator value " + text + " does not fit its column.")
            .orElse(type.getSimpleName() + " has no discriminator value."),
        "Write a @DiscriminatorValue that fits the type of the @DiscriminatorColumn.");
  }

  /** Reports an embeddable whose values could not be told from those of another one. */
  static void repeatedValue(
      MappingContext context, TypeElement type, TypeElement other, String value) {
    report(
        context,
        valuePlace(context, type),
        type.getSimpleName()
            + " has the discriminator value "
            + value
            + ", which "
            + other.getSimpleName()
            + " has already.",
        "Write a @DiscriminatorValue that no other class of the hierarchy has.");
  }

  /** Reports an embeddable that speaks of the column of those above it. */
  static void belowRoot(MappingContext context, TypeElement type, AnnotationView annotation) {
    report(
        context,
        annotation.place(),
        type.getSimpleName()
            + " declares the discriminator of embeddables that begin with another class.",
        "Move the annotation to the class at the root.");
  }

  /** Reports a discriminator that Hibernate does not start with. */
  static void formulaOfEmbeddable(
      MappingContext context, TypeElement type, AnnotationView annotation) {
    report(
        context,
        annotation.place(),
        type.getSimpleName()
            + " is an embeddable with a @DiscriminatorFormula, which Hibernate has for entities only.",
        "Let a column tell the classes apart, with @DiscriminatorColumn.");
  }

  /** Reports an attribute that Hibernate leaves out, because another class has one of its name. */
  static void repeatedAttribute(MappingContext context, Attribute attribute, Attribute other) {
    report(
        context,
        attribute.place(),
        attribute.label() + " has the name of " + other.label() + ", beside which it is embedded.",
        "Give one of them another name: Hibernate has columns for the first one only.");
  }

  /** Reports an identifier whose columns would depend on its class. */
  static void inIdentifier(MappingContext context, Attribute attribute, TypeElement root) {
    report(
        context,
        attribute.place(),
        attribute.label()
            + " is a part of an identifier, but other embeddables extend "
            + root.getSimpleName()
            + ".",
        "Embed a class in the identifier that no other one extends.");
  }

  private static Place valuePlace(MappingContext context, TypeElement type) {
    return context
        .metadata
        .find(type, "DiscriminatorValue")
        .map((AnnotationView annotation) -> annotation.place("value"))
        .orElseGet(() -> Place.of(type));
  }

  private static void report(MappingContext context, Place place, String fact, String remedy) {
    context.error("InvalidHierarchy", place, fact, remedy);
  }
}
