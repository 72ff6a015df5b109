package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Checks what is written on entities, so that nothing is passed over in silence. */
public final class AnnotationValidator {

  private static final List<AnnotationRule> RULES = List.of(new UnknownAnnotationRule());

  private AnnotationValidator() {}

  /** What is not read of the annotations, in the order of their places. */
  public static List<Diagnostic> validate(Metadata metadata, Collection<TypeElement> entities) {
    List<Diagnostic> found = new ArrayList<>();
    for (AnnotationView annotation : WrittenAnnotations.of(metadata, entities)) {
      for (AnnotationRule rule : RULES) {
        rule.check(annotation).ifPresent(found::add);
      }
    }
    return found.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }
}
