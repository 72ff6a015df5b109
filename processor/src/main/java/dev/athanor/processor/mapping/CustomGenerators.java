package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Finds the generator of an identifier that is none of Jakarta Persistence's. */
final class CustomGenerators {

  /** Hibernate's own names, which need no declaration. */
  private static final Set<String> NAMED =
      Set.of("assigned", "foreign", "guid", "identity", "increment", "select", "uuid", "uuid2");

  private static final String GENERATOR = Annotations.HIBERNATE + "GenericGenerator";

  private final MappingContext context;

  CustomGenerators(MappingContext context) {
    this.context = context;
  }

  /** Whether an annotation on the attribute names a class that makes the values. */
  static boolean isOnAttribute(Attribute attribute) {
    return attribute
        .metadata()
        .all(attribute.element())
        .map(annotation -> annotation.mirror().getAnnotationType().asElement())
        .anyMatch(
            type ->
                Annotations.findByName(type, Annotations.HIBERNATE + "IdGeneratorType")
                    .isPresent());
  }

  /** The generator that is declared under a name. */
  Optional<AnnotationView> declared(String name, Attribute attribute, Scope scope) {
    Stream<Element> near =
        Stream.of(
            attribute.element(),
            scope.entity().type,
            attribute.declaringClass(),
            context.types.elements().getPackageOf(attribute.declaringClass()));
    Stream<Element> anywhere =
        context.entities.values().stream().map(entity -> (Element) entity.type);
    return Stream.concat(near, anywhere)
        .flatMap(
            element -> context.metadata.findAllByName(element, GENERATOR, GENERATOR + "s").stream())
        .filter(generator -> generator.text("name").equals(name))
        .findFirst();
  }

  /** What a declared generator does: Hibernate's short name, or that of a class. */
  static String strategy(AnnotationView generator) {
    String strategy = generator.text("strategy");
    return strategy.isEmpty() ? generator.type("type").map(Object::toString).orElse("") : strategy;
  }

  /** Whether a name that nobody declared is one of Hibernate's. */
  static boolean isNamed(String name) {
    return NAMED.contains(name);
  }

  /** A parameter of a declared generator. */
  static Optional<String> parameter(AnnotationView generator, String name) {
    return generator.nestedList("parameters").stream()
        .filter(parameter -> parameter.text("name").equals(name))
        .map(parameter -> parameter.text("value"))
        .findFirst();
  }
}
