package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnChecksTest {

  private static final String V = "jakarta.validation.constraints.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (it >= 1) and (it <= 5)          | @%1$sMin(1) @%1$sMax(5) int it;
          (it <> 3) and (it >= 1)          | @Column(check = @CheckConstraint(constraint = "it <> 3")) @%1$sMin(1) int it;
          (it <> 1) and (it between 0 and 1) | @Column(check = @CheckConstraint(constraint = "it <> 1")) Kind it;
          it >= 1                          | @%1$sMin(1) int it;
          """)
  void areOneWhereTheyHaveNoName(String expected, String attribute) {
    assertThat(checks(attribute.formatted(V))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Column(check = @CheckConstraint(name = "ck_it", constraint = "it <> 3")) @%1$sMin(1) int it;
          @%1$sMin(1) int it; @%1$sMax(5) int other;
          """)
  void areSeveralWhereOneHasANameOrAnotherColumn(String attribute) {
    assertThat(checks(attribute.formatted(V))).hasSize(2);
  }

  private static List<String> checks(String attribute) {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Hero { @Id long id; " + attribute + " enum Kind { A, B } }", "Hero");
    assertThat(mapped.diagnostics()).isEmpty();
    return mapped
        .schema()
        .table(QualifiedName.of("Hero"))
        .orElseThrow()
        .checkConstraints()
        .values()
        .stream()
        .map(CheckConstraint::expression)
        .toList();
  }
}
