package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.Unresolved;
import java.util.Optional;
import java.util.stream.Stream;

/** What an association is mapped by is an attribute of the other entity. */
final class UnknownMappedByRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.unresolved().stream()
        .flatMap(unresolved -> fact(unresolved).map(fact -> diagnostic(unresolved, fact)).stream());
  }

  private static Optional<String> fact(Unresolved unresolved) {
    return switch (unresolved.kind()) {
      case MAPPED_BY ->
          Optional.of(unresolved.owner() + " has no attribute " + unresolved.name() + ".");
      case MAPPED_BY_VALUE ->
          Optional.of(unresolved.owner() + "." + unresolved.name() + " is no association.");
      default -> Optional.empty();
    };
  }

  private static Diagnostic diagnostic(Unresolved unresolved, String fact) {
    return Diagnostic.error(
        "UnknownMappedBy",
        unresolved.place(),
        fact,
        "Name the attribute of " + unresolved.owner() + " that owns the association.");
  }
}
