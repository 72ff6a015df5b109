package dev.athanor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Schema;
import dev.athanor.testing.Evolution;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a diff promises for all schemas. */
class DiffLawTest {

  @Property
  void aSchemaDoesNotDifferFromItself(@ForAll("schemas") Schema schema) {
    assertThat(SchemaDiffer.diff(schema, schema, Renames.NONE).isEmpty()).isTrue();
  }

  @Property
  void aDiffLeadsFromAnySchemaToAnyOther(
      @ForAll("schemas") Schema from, @ForAll("schemas") Schema to) {
    assertLeadsThereAndBack(new Evolution(from, to, Renames.NONE));
  }

  @Property(tries = 2000)
  void aDiffLeadsToWhatBecameOfASchema(@ForAll("evolutions") Evolution evolution) {
    assertLeadsThereAndBack(evolution);
  }

  @Property
  void aDiffThatKnowsNoRenamesLeadsThereToo(@ForAll("evolutions") Evolution evolution) {
    assertLeadsThereAndBack(new Evolution(evolution.from(), evolution.to(), Renames.NONE));
  }

  @Property(tries = 2000)
  void aDiffIsInAnOrderThatDatabasesAllow(@ForAll("executable") Evolution evolution) {
    List<SchemaOperation> operations = assertLeadsThereAndBack(evolution);
    DatabaseRules.assertAllowed(evolution.from(), operations);
    DatabaseRules.assertAllowed(evolution.to(), SchemaFold.invert(evolution.from(), operations));
  }

  private static List<SchemaOperation> assertLeadsThereAndBack(Evolution evolution) {
    Diff diff = SchemaDiffer.diff(evolution.from(), evolution.to(), evolution.renames());
    assertThat(diff.problems()).isEmpty();
    assertThat(SchemaFold.apply(evolution.from(), diff.operations())).isEqualTo(evolution.to());
    List<SchemaOperation> back = SchemaFold.invert(evolution.from(), diff.operations());
    assertThat(SchemaFold.apply(evolution.to(), back)).isEqualTo(evolution.from());
    return diff.operations();
  }

  @Provide
  Arbitrary<Schema> schemas() {
    return SchemaArbitraries.schemas(Style.ANYTHING);
  }

  @Provide
  Arbitrary<Evolution> evolutions() {
    return SchemaArbitraries.evolutions(Style.ANYTHING);
  }

  @Provide
  Arbitrary<Evolution> executable() {
    return SchemaArbitraries.evolutions(Style.EXECUTABLE);
  }
}
