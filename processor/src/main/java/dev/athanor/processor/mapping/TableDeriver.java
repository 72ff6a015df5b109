package dev.athanor.processor.mapping;

/**
 * Derives further tables from those of the entities, as a library does that keeps rows of its own
 * beside theirs.
 */
@FunctionalInterface
public interface TableDeriver {

  /** Derives nothing. */
  TableDeriver NONE = model -> DerivedTables.NONE;

  /** What the library needs for these entities. */
  DerivedTables derive(MappedModel model);
}
