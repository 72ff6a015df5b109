package dev.athanor.processor.mapping;

import java.util.function.Supplier;

/**
 * Derives further tables from those of the entities, as a library does that keeps rows of its own
 * beside theirs.
 */
@FunctionalInterface
public interface TableDeriver {

  /** Derives nothing. */
  TableDeriver NONE = model -> DerivedTables.NONE;

  /**
   * What the library needs for the entities.
   *
   * @param model reads the entities as they are mapped, which takes time where there are many
   */
  DerivedTables derive(Supplier<MappedModel> model);
}
