package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.Unresolved;
import java.util.stream.Stream;

/** Join columns refer to columns that exist, and in which no two rows agree. */
final class UnknownReferencedColumnRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.unresolved().stream()
        .filter(unresolved -> unresolved.kind() == Unresolved.Kind.REFERENCED_COLUMN)
        .map(
            unresolved ->
                Diagnostic.error(
                    "UnknownReferencedColumn",
                    unresolved.place(),
                    "The table "
                        + unresolved.owner()
                        + " has no unique column "
                        + unresolved.name()
                        + " to refer to.",
                    "Refer to its primary key, or to columns with a unique constraint."));
  }
}
