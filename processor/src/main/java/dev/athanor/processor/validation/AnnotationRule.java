package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import java.util.Optional;

/** A rule that each annotation keeps by itself. */
interface AnnotationRule {

  /** Where the rule is broken. */
  Optional<Diagnostic> check(AnnotationView annotation);
}
