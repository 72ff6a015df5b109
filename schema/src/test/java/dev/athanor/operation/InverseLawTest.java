package dev.athanor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Schema;
import dev.athanor.testing.Changes;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** An operation and its inverse cancel each other out, and so do whole lists of them. */
class InverseLawTest {

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyOperationIsTakenBackByItsInverse(@ForAll("changes") Changes changes) {
    Schema before = changes.from();
    for (SchemaOperation operation : changes.operations()) {
      Schema after = operation.apply(before);
      assertThat(operation.inverse(before).apply(after)).as(operation.describe()).isEqualTo(before);
      Statistics.collect(operation.getClass());
      before = after;
    }
    Statistics.coverage(
        coverage -> {
          for (Class<?> kind : SchemaOperation.class.getPermittedSubclasses()) {
            coverage.check(kind).count(times -> times > 0);
          }
        });
  }

  @Property
  void aFoldIsTakenBackByItsInversion(@ForAll("changes") Changes changes) {
    Schema after = SchemaFold.apply(changes.from(), changes.operations());

    assertThat(SchemaFold.apply(after, SchemaFold.invert(changes.from(), changes.operations())))
        .isEqualTo(changes.from());
  }

  @Property
  void aFoldIsTheSameAsOneOperationAfterAnother(@ForAll("changes") Changes changes) {
    Schema after = changes.from();
    for (SchemaOperation operation : changes.operations()) {
      after = operation.apply(after);
    }

    assertThat(SchemaFold.apply(changes.from(), changes.operations())).isEqualTo(after);
  }

  @Provide
  Arbitrary<Changes> changes() {
    return SchemaArbitraries.changes(Style.ANYTHING);
  }
}
