package dev.athanor.lint;

import static dev.athanor.lint.LintCase.HERO;
import static dev.athanor.lint.LintCase.id;
import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatedNumbersRuleTest {

  private final Column plain = Column.of(id("id"), bigint()).withNullable(false);
  private final Column identity = plain.withIdentity(Identity.BY_DEFAULT);
  private final CreateSequence sequence =
      new CreateSequence(new Sequence(QualifiedName.of("ids"), 1, 50, Optional.empty()));

  @Test
  void anIdentityThatANewSequenceReplaces() {
    assertThat(LintCase.facts(List.of(identity), sequence, new AlterColumn(HERO, identity, plain)))
        .containsExactly(
            "RepeatedNumbers: The column hero.id is numbered by itself no more, and what is new"
                + " starts at its beginning (ids at 1): numbers that rows have may come again.");
  }

  @Test
  void anIdentityOnAColumnThatIsThere() {
    assertThat(LintCase.facts(List.of(plain), new AlterColumn(HERO, plain, identity)))
        .containsExactly(
            "RepeatedNumbers: The column hero.id is numbered by itself from now on, from 1:"
                + " numbers that rows have may come again.");
  }

  @Test
  void numbersThatTheApplicationAssigns() {
    assertThat(LintCase.facts(List.of(identity), new AlterColumn(HERO, identity, plain))).isEmpty();
  }

  @Test
  void aTableThatIsNewHasNoNumbers() {
    CreateTable create = new CreateTable(Table.of(HERO, List.of(plain), Optional.empty()));

    assertThat(
            LintCase.facts(
                List.of(plain),
                new DropTable(HERO),
                create,
                new AlterColumn(HERO, plain, identity)))
        .noneMatch(fact -> fact.startsWith("RepeatedNumbers"));
  }
}
