package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappedTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two entities or associations have the same table, unless the rows of both fit in it. */
final class DuplicateTableRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    Map<String, MappedTable> first = new HashMap<>();
    return mapped.tables().stream()
        .flatMap(
            table ->
                Optional.ofNullable(first.putIfAbsent(MappedTable.key(table.name()), table))
                    .filter(other -> !table.fits(other))
                    .map(other -> duplicate(table, other))
                    .stream());
  }

  private static Diagnostic duplicate(MappedTable table, MappedTable other) {
    return Diagnostic.error(
        "DuplicateTable",
        table.place(),
        table.origin()
            + " has the table "
            + table.name()
            + ", which "
            + other.origin()
            + " has already.",
        table.entity()
            ? "Give one of them another name with @Table(name = \"...\")."
            : "Give one of them another name with @JoinTable or @CollectionTable(name = \"...\").");
  }
}
