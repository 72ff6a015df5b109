package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.KnownAnnotations;
import java.util.Optional;

/** An annotation that a later version of the libraries has may say something about tables. */
final class UnknownAnnotationRule implements AnnotationRule {

  @Override
  public Optional<Diagnostic> check(AnnotationView annotation) {
    String name = annotation.name();
    return KnownAnnotations.contains(name)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                "UnknownAnnotation",
                annotation.place(),
                "@" + name + " is not known to this release of Athanor.",
                "If it changes the tables, write that into the migration; a later release may"
                    + " know it."));
  }
}
