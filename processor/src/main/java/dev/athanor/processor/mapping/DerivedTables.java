package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Sequence;
import java.util.List;
import java.util.Map;

/**
 * What is derived from the tables of the entities.
 *
 * @param tables the tables
 * @param sequences sequences for them, each with the place that it is needed at
 * @param diagnostics what is wrong
 */
public record DerivedTables(
    List<DerivedTable> tables, Map<Sequence, Place> sequences, List<Diagnostic> diagnostics) {

  /** Nothing. */
  public static final DerivedTables NONE = new DerivedTables(List.of(), Map.of(), List.of());

  public DerivedTables {
    tables = List.copyOf(tables);
    sequences = Map.copyOf(sequences);
    diagnostics = List.copyOf(diagnostics);
  }
}
