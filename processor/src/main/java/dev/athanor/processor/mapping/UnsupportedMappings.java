package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.jpa.Metadata;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds what Athanor does not map yet, so that nothing is left out in silence. */
final class UnsupportedMappings {

  private static final String REMEDY =
      "Athanor does not map this yet: leave the class out of its entities, or map it another way.";

  /** An embeddable with subclasses has a discriminator of its own. */
  private static final List<String> OF_EMBEDDABLES =
      List.of("DiscriminatorColumn", "DiscriminatorValue");

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
            .flatMap(part -> unsupported(context.metadata, part, names))
            .toList();
    String label = type.getSimpleName().toString();
    found.forEach(annotation -> report(context, annotation, label));
    long refused =
        context.attributes.hierarchy(type).stream()
            .filter(part -> !ProviderAnnotations.check(context, part, () -> label))
            .count();
    return found.isEmpty() && refused == 0;
  }

  /** Whether an attribute can be mapped; if not, it has its error, or no column. */
  static boolean check(MappingContext context, Attribute attribute) {
    if (Formulas.isComputed(attribute)) {
      return false;
    }
    return ProviderAnnotations.check(context, attribute.element(), attribute::label);
  }

  private static Stream<AnnotationView> unsupported(
      Metadata metadata, Element element, List<String> names) {
    return metadata.all(element).stream()
        .filter(
            annotation -> {
              String name = annotation.name();
              return name.startsWith(Annotations.JPA)
                  && names.contains(name.substring(Annotations.JPA.length()));
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
