package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What failed, its SQL, the state of the database and the remedy: each on lines of its own. */
final class FailureTextTest {

  @Test
  void hasALineForEachThingThatItSays() {
    String message = message(TestDatabase.H2, op -> op.execute("drop table missing"));
    assertThat(message.replaceFirst("\\[\\d+-\\d+]", "[...]"))
        .isEqualTo(
            """
            [Athanor/StatementFailed] Cannot upgrade a1 (message of a1): operation 2 (execute drop table missing) failed: Table "MISSING" not found [...] (SQLSTATE 42S02).
            SQL: drop table missing
            The first of its 2 statements is done and kept, the others are not; the next migration goes on with this one.
            Mend the cause, or the migration from operation 2 on, and migrate again. Or give it up: downgrade("base") takes back what is done.""");
  }

  @Test
  void indentsSqlOfSeveralLines() {
    assertThat(
            message(
                TestDatabase.POSTGRESQL, op -> op.execute("delete from missing\n  where id = 1\n")))
        .contains(
            """
            failed: ERROR: relation "missing" does not exist Position: 13 (SQLSTATE 42P01).
            SQL:
              delete from missing
                where id = 1
            Nothing of this revision was kept; the database is as it was before it.
            Mend the cause""");
  }

  @Test
  void hasNoLineForTheSqlOfCode() {
    assertThat(
            message(
                TestDatabase.POSTGRESQL,
                op ->
                    op.run(
                        "greet",
                        connection -> {
                          throw new IllegalStateException("no voice");
                        })))
        .contains(
            "operation 2 (run greet) failed: ", "no voice.\nNothing of this revision was kept");
  }

  private static String message(TestDatabase database, Consumer<SchemaOperations> rest) {
    TestRevisions revisions =
        new TestRevisions()
            .add(
                "a1",
                op -> {
                  op.execute("create table one (id bigint)").down("drop table one");
                  rest.accept(op);
                },
                op -> {});
    Migrator migrator = Migrator.builder(database.create()).revisions(revisions).build();
    return catchThrowableOfType(ProblemException.class, migrator::upgrade).getMessage();
  }
}
