package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.GeneratorAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Finds the generator that an identifier means, in Hibernate's order: on the attribute, the entity,
 * the class that declares the attribute, its package; a named one also anywhere else.
 */
final class GeneratorLookup {

  private final MappingContext context;

  GeneratorLookup(MappingContext context) {
    this.context = context;
  }

  /** The generator of this name, or the nearest where the name is empty. */
  Optional<GeneratorAnnotation> find(
      String annotation, String name, Attribute attribute, Scope scope) {
    List<GeneratorAnnotation> near = new ArrayList<>();
    for (Element element :
        List.of(
            attribute.element(),
            scope.entity().type,
            attribute.declaringClass(),
            context.types.elements().getPackageOf(attribute.declaringClass()))) {
      for (AnnotationView found : context.metadata.findAll(element, annotation, annotation + "s")) {
        near.add(new GeneratorAnnotation(found));
      }
    }
    if (name.isEmpty()) {
      return near.stream().findFirst();
    }
    return near.stream()
        .filter(generator -> generator.name().equals(name))
        .findFirst()
        .or(() -> near.stream().filter(generator -> generator.name().isEmpty()).findFirst())
        .or(() -> anywhere(annotation, name));
  }

  private Optional<GeneratorAnnotation> anywhere(String annotation, String name) {
    Stream<GeneratorAnnotation> onElements =
        context.entities.values().stream()
            .flatMap(this::holders)
            .flatMap(element -> on(element, annotation));
    Stream<GeneratorAnnotation> global =
        context.metadata.global(annotation).map(GeneratorAnnotation::new);
    return Stream.concat(onElements, global)
        .filter(generator -> generator.name().equals(name))
        .findFirst();
  }

  private Stream<Element> holders(EntityModel entity) {
    Stream<Element> classes =
        context.attributes.hierarchy(entity.type).stream()
            .flatMap(type -> Stream.of(type, context.types.elements().getPackageOf(type)));
    return Stream.concat(classes, entity.attributes.stream().map(Attribute::element));
  }

  private Stream<GeneratorAnnotation> on(Element element, String annotation) {
    return context.metadata.findAll(element, annotation, annotation + "s").stream()
        .map(GeneratorAnnotation::new);
  }
}
