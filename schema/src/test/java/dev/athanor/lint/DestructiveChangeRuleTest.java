package dev.athanor.lint;

import static dev.athanor.lint.LintCase.HERO;
import static dev.athanor.lint.LintCase.id;
import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DestructiveChangeRuleTest {

  private final List<Column> columns =
      List.of(Column.of(id("id"), bigint()), Column.of(id("name"), varchar(9)));

  @Test
  void namesWhatIsLost() {
    assertThat(LintCase.facts(columns, new DropTable(HERO)))
        .containsExactly(
            "DestructiveChange: Dropping the table hero loses its rows, with their id, name.");
    assertThat(LintCase.facts(columns, new DropColumn(HERO, id("name"))))
        .containsExactly(
            "DestructiveChange: Dropping the column hero.name loses its value in every row.");
    assertThat(LintCase.facts(columns, new DropSequence(QualifiedName.of("hero_seq"))))
        .containsExactly(
            "DestructiveChange: Dropping the sequence hero_seq loses how far it has counted.");
  }

  @Test
  void aSequenceIsNotSaidToBeRenamed() {
    Schema before =
        Schema.of(
            List.of(),
            List.of(),
            List.of(new Sequence(QualifiedName.of("hero_seq"), 1, 50, Optional.empty())));

    assertThat(Linter.lint(before, List.of(new DropSequence(QualifiedName.of("hero_seq")))))
        .singleElement()
        .satisfies(found -> assertThat(found.remedy()).doesNotContain("@RenamedFrom"));
  }

  @Test
  void aTableThatIsCreatedOnTheWayHoldsNothing() {
    QualifiedName name = QualifiedName.of("passing");
    CreateTable create = new CreateTable(Table.of(name, columns, Optional.empty()));

    assertThat(LintCase.facts(columns, create, new DropTable(name))).isEmpty();
  }
}
