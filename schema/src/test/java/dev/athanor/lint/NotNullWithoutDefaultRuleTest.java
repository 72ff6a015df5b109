package dev.athanor.lint;

import static dev.athanor.lint.LintCase.HERO;
import static dev.athanor.lint.LintCase.id;
import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotNullWithoutDefaultRuleTest {

  private final Column old = Column.of(id("id"), bigint());
  private final Column required = Column.of(id("age"), bigint()).withNullable(false);

  @Test
  void aRequiredColumnIsAddedToATableThatStands() {
    assertThat(facts(new AddColumn(HERO, required)))
        .containsExactly(
            "RequiredColumn: The column hero.age is NOT NULL and has no default: adding it fails"
                + " where the table has rows.");
  }

  @Test
  void aColumnThatFillsItselfIsFine() {
    assertThat(
            facts(
                new AddColumn(HERO, required.withDefault(new DefaultValue.Bool(true))),
                new AddColumn(HERO, required.withName(id("b")).withIdentity(Identity.BY_DEFAULT)),
                new AddColumn(
                    HERO, required.withName(id("c")).withGenerated(new GeneratedValue("1", true))),
                new AddColumn(HERO, Column.of(id("d"), bigint()))))
        .isEmpty();
  }

  @Test
  void aTableThatIsCreatedOnTheWayHasNoRows() {
    QualifiedName first = QualifiedName.of("first");
    QualifiedName second = QualifiedName.of("second");

    assertThat(
            facts(
                new CreateTable(Table.of(first, List.of(old), Optional.empty())),
                new RenameTable(first, second),
                new AddColumn(second, required)))
        .isEmpty();
  }

  @Test
  void aNullableColumnBecomesRequired() {
    assertThat(facts(new AlterColumn(HERO, old, old.withNullable(false))))
        .containsExactly(
            "RequiredColumn: The column hero.id becomes NOT NULL: altering it fails where rows"
                + " have no value for it.");
  }

  private List<String> facts(SchemaOperation... operations) {
    return LintCase.facts(List.of(old), operations);
  }
}
