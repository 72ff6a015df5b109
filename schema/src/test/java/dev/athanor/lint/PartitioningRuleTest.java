package dev.athanor.lint;

import static dev.athanor.lint.LintCase.HERO;
import static dev.athanor.lint.LintCase.id;
import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.RenameTable;
import dev.athanor.problem.Problem;
import dev.athanor.schema.Column;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.TableBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartitioningRuleTest {

  private static final Column DAY = Column.of(id("day"), bigint());
  private static final Optional<Partitioning> BY_RANGE = by(PartitionStrategy.RANGE);
  private static final Optional<Partitioning> BY_LIST = by(PartitionStrategy.LIST);

  @Test
  void tellsBothNamesOfARenamedTableOnce() {
    QualifiedName between = QualifiedName.of("between");
    QualifiedName person = QualifiedName.of("person");
    List<Problem> found =
        Linter.lint(
            Schema.of(
                List.of(),
                List.of(new TableBuilder(HERO).column(DAY).partitioning(BY_RANGE).build()),
                List.of()),
            List.of(
                new AlterPartitioning(HERO, BY_RANGE, Optional.empty()),
                new RenameTable(HERO, between),
                new RenameTable(between, person),
                new AlterPartitioning(person, Optional.empty(), BY_LIST)));
    assertThat(found)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.subject()).hasValue(new SchemaPath.OfTable(person));
              assertThat(problem.fact()).startsWith("The table person is to be partitioned");
              assertThat(problem.remedy()).contains("@Dropped(table = \"hero\")");
            });
  }

  private static Optional<Partitioning> by(PartitionStrategy strategy) {
    return Optional.of(new Partitioning(strategy, List.of(DAY.name()), false));
  }
}
