package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A statement that fails within a batch leaves what it would leave without one. */
final class BatchFailureTest {

  private final DataSource source = TestDatabase.H2.create();

  @Test
  void writesDownWhatIsDone() {
    TestDatabase.execute(source, "create table taken (id bigint)");

    ProblemException failure = failure(revisions("one", "taken"));

    assertThat(failure.problem().code()).isEqualTo("StatementFailed");
    assertThat(failure.problem().fact())
        .contains("upgrade b2", "operation 2", "The first of its 2 statements is done and kept");
    assertThat(rows()).containsExactly("a1 applied 0 alone", "b2 upgrading 1 alone");
    migrator(revisions("one", "free")).upgrade();
    assertThat(TestDatabase.tables(source)).containsExactly("free", "one", "t_a1", "t_c3", "taken");
    assertThat(migrator(revisions("one", "free")).check().problems()).isEmpty();
  }

  @Test
  void leavesNothingOfARevisionWhoseFirstStatementFails() {
    TestDatabase.execute(source, "create table taken (id bigint)");

    failure(revisions("taken", "two"));

    assertThat(rows()).containsExactly("a1 applied 0 alone");
  }

  @Test
  void keepsTheRowOfADowngradeWhoseFirstStatementFails() {
    migrator(revisions("one", "two")).upgrade();
    TestDatabase.execute(source, "drop table two");

    catchThrowableOfType(
        ProblemException.class, () -> migrator(revisions("one", "two")).downgrade("base"));

    assertThat(rows()).containsExactly("a1 applied 0 alone", "b2 applied 0 alone");
    TestDatabase.execute(source, "create table two (id bigint)");
    migrator(revisions("one", "two")).downgrade("base");
    assertThat(TestDatabase.tables(source)).isEmpty();
  }

  private ProblemException failure(TestRevisions revisions) {
    return catchThrowableOfType(ProblemException.class, () -> migrator(revisions).upgrade());
  }

  private List<String> rows() {
    return TestDatabase.query(
        source,
        "select revision || ' ' || state || ' ' || progress || ' ' || coalesce(batch, 'alone')"
            + " from athanor_history order by ordinal");
  }

  private static TestRevisions revisions(String first, String second) {
    return new TestRevisions()
        .tables("a1")
        .add(
            "b2",
            op -> {
              create(op, first);
              create(op, second);
            },
            op -> {
              op.dropTable(second);
              op.dropTable(first);
            })
        .tables("c3");
  }

  private static void create(SchemaOperations op, String table) {
    op.createTable(table, it -> it.column("id", ColumnTypes.bigint()).notNull());
  }

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.builder(source).revisions(revisions).build();
  }
}
