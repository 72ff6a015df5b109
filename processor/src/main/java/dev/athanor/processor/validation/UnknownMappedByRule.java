package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.Unresolved;
import java.util.stream.Stream;

/** What an association is mapped by is an attribute of the other entity. */
final class UnknownMappedByRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.unresolved().stream()
        .filter(unresolved -> unresolved.kind() == Unresolved.Kind.MAPPED_BY)
        .map(
            unresolved ->
                Diagnostic.error(
                    "UnknownMappedBy",
                    unresolved.place(),
                    unresolved.owner() + " has no attribute " + unresolved.name() + ".",
                    "Name the attribute of " + unresolved.owner() + " that owns the association."));
  }
}
