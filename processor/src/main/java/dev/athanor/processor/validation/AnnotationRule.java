package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import java.util.stream.Stream;

/** A rule that each annotation keeps by itself. */
interface AnnotationRule {

  /** Where the rule is broken. */
  Stream<Diagnostic> check(AnnotationView annotation);
}
