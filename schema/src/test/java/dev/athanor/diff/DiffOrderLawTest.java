package dev.athanor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.testing.Evolution;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Equal schemas have the same diff, in whatever order their parts were put together. */
class DiffOrderLawTest {

  @Property
  void theOrderOfThePartsDoesNotCount(
      @ForAll("evolutions") Evolution evolution, @ForAll long seed) {
    Random random = new Random(seed);

    assertThat(
            operations(
                shuffled(evolution.from(), random),
                shuffled(evolution.to(), random),
                evolution.renames()))
        .isEqualTo(operations(evolution.from(), evolution.to(), evolution.renames()));
  }

  private static List<SchemaOperation> operations(Schema from, Schema to, Renames renames) {
    return SchemaDiffer.diff(from, to, renames).operations();
  }

  private static Schema shuffled(Schema schema, Random random) {
    List<Table> tables = new ArrayList<>();
    schema.tables().values().forEach(table -> tables.add(shuffled(table, random)));
    return Schema.of(
            shuffled(schema.namespaces(), random),
            shuffled(tables, random),
            shuffled(schema.sequences().values(), random))
        .withExtensions(shuffled(schema.extensions(), random))
        .withTypes(shuffled(schema.types().values(), random));
  }

  private static Table shuffled(Table table, Random random) {
    return table.toBuilder()
        .replaceColumns(shuffled(table.columns().values(), random))
        .foreignKeys(shuffled(table.foreignKeys().values(), random))
        .uniqueConstraints(shuffled(table.uniqueConstraints().values(), random))
        .checkConstraints(shuffled(table.checkConstraints().values(), random))
        .indexes(shuffled(table.indexes().values(), random))
        .build();
  }

  private static <T> List<T> shuffled(Collection<T> parts, Random random) {
    List<T> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Provide
  Arbitrary<Evolution> evolutions() {
    return SchemaArbitraries.evolutions(Style.ANYTHING);
  }
}
