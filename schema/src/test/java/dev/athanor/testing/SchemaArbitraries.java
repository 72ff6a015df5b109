package dev.athanor.testing;

import dev.athanor.schema.Schema;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary valid schemas, their evolutions and operations on them. They shrink by size: fewer
 * tables, fewer changes.
 */
public final class SchemaArbitraries {

  private static final int MAX_TABLES = 6;
  private static final int MAX_CHANGES = 24;

  private SchemaArbitraries() {}

  /** Valid schemas. */
  public static Arbitrary<Schema> schemas(Style style) {
    return Combinators.combine(sizes(MAX_TABLES), seeds())
        .as((tables, seed) -> schema(style, tables, seed));
  }

  /** Valid schemas and what became of them. */
  public static Arbitrary<Evolution> evolutions(Style style) {
    return Combinators.combine(sizes(MAX_TABLES), sizes(MAX_CHANGES), seeds())
        .as((tables, changes, seed) -> evolution(style, tables, changes, seed));
  }

  /** Valid schemas and operations that they allow. */
  public static Arbitrary<Changes> changes(Style style) {
    return Combinators.combine(sizes(MAX_TABLES), sizes(MAX_CHANGES), seeds())
        .as((tables, changes, seed) -> changes(style, tables, changes, seed));
  }

  /** The schema of this seed, without jqwik. */
  public static Schema schema(Style style, int maxTables, long seed) {
    return new SchemaGenerator(Generators.of(style, seed)).schema(maxTables);
  }

  /** The evolution of this seed, without jqwik. */
  public static Evolution evolution(Style style, int maxTables, int changes, long seed) {
    Generators generators = Generators.of(style, seed);
    Schema from = new SchemaGenerator(generators).schema(maxTables);
    return new Evolver(generators).evolution(from, changes);
  }

  private static Changes changes(Style style, int maxTables, int changes, long seed) {
    Generators generators = Generators.of(style, seed);
    Schema from = new SchemaGenerator(generators).schema(maxTables);
    return new Changes(from, new Evolver(generators).operations(from, changes));
  }

  private static Arbitrary<Integer> sizes(int max) {
    return Arbitraries.integers().between(0, max);
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.randomValue(random -> random.nextLong());
  }
}
