package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import java.util.stream.Stream;

/** A rule that mapped entities keep. */
interface MappingRule {

  /** Where the rule is broken. */
  Stream<Diagnostic> check(MappedSchema mapped);
}
