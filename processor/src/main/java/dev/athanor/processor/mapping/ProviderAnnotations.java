package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/**
 * Sees to it that no annotation beyond the specification is passed over in silence: Hibernate's
 * that cannot be mapped are errors; those that nobody knows, or that let code of the application
 * change the mapping, are warnings.
 */
final class ProviderAnnotations {

  private static final List<String> BINDERS = List.of("AttributeBinderType", "TypeBinderType");

  private ProviderAnnotations() {}

  /** Whether all annotations of an element can be mapped or passed over. */
  static boolean check(MappingContext context, Element element, Supplier<String> label) {
    boolean fine = true;
    for (AnnotationView annotation : context.metadata.all(element)) {
      fine &= isFine(context, annotation, label);
    }
    return fine;
  }

  private static boolean isFine(
      MappingContext context, AnnotationView annotation, Supplier<String> label) {
    String name = annotation.name();
    if (!name.startsWith(Annotations.HIBERNATE)) {
      warn(context, annotation, name, label);
      return true;
    }
    String simple = name.substring(Annotations.HIBERNATE.length());
    Optional<String> remedy = HibernateAnnotations.remedy(simple);
    if (remedy.isPresent()) {
      context.unsupported(
          annotation.place(), label.get() + " is annotated with @" + simple + ".", remedy.get());
    } else if (!HibernateAnnotations.isFine(simple)) {
      context.warning(
          "UnknownAnnotation",
          annotation.place(),
          label.get() + " is annotated with @" + simple + ", which Athanor does not know.",
          "Look at the migration: what the annotation changes in the schema is not in it.");
    }
    return remedy.isEmpty();
  }

  private static void warn(
      MappingContext context, AnnotationView annotation, String name, Supplier<String> label) {
    if (isBinder(context, annotation)) {
      context.warning(
          "UnknownAnnotation",
          annotation.place(),
          label.get() + " is annotated with @" + name + ", which lets code change its mapping.",
          "Look at the migration: what that code does is not in it.");
    }
  }

  private static boolean isBinder(MappingContext context, AnnotationView annotation) {
    Element type = annotation.mirror().getAnnotationType().asElement();
    for (String binder : BINDERS) {
      if (context.metadata.findHibernate(type, binder).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
