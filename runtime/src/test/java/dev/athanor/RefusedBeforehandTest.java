package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a database cannot do is refused before anything of the plan is executed. */
final class RefusedBeforehandTest {

  private final TestRevisions revisions =
      new TestRevisions()
          .tables("one")
          .add(
              "two",
              op -> op.createIndex("ix", "t_one").ascendingExpression("lower(id)"),
              op -> op.dropIndex("ix", "t_one"));

  @Test
  void anIndexOfAnExpressionOnH2() {
    DataSource source = TestDatabase.H2.create();
    Migrator migrator = Migrator.builder(source).revisions(revisions).build();

    assertThatThrownBy(migrator::upgrade)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/NotPossible]")
        .hasMessageContaining("lower(id)")
        .hasMessageContaining("generated");
    assertThat(TestDatabase.tables(source)).isEmpty();
    assertThat(migrator.current()).isEmpty();

    migrator.upgrade("one");
    assertThat(TestDatabase.tables(source)).containsExactly("t_one");
  }
}
