package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappedTable;
import java.util.stream.Stream;

/** Every entity has an identifier. One that waits for another class may yet get it. */
final class NoIdentifierRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.tables().stream()
        .filter(MappedTable::entity)
        .filter(table -> !table.identified() && !isExcused(table, mapped))
        .map(
            table ->
                Diagnostic.error(
                    "NoIdentifier",
                    table.place(),
                    table.origin() + " has no identifier.",
                    "Annotate an attribute with @Id or @EmbeddedId."));
  }

  /** What is deferred, or has an error of its own, may have an identifier that was not mapped. */
  private static boolean isExcused(MappedTable table, MappedSchema mapped) {
    return mapped.deferred().stream()
            .anyMatch(entity -> entity.getQualifiedName().contentEquals(table.origin()))
        || mapped.diagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.place().qualifiedName().startsWith(table.origin()));
  }
}
