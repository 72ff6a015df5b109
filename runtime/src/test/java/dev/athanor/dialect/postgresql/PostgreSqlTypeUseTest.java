package dev.athanor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Labels that go from a type on which more than plain columns stands. */
final class PostgreSqlTypeUseTest {

  private final DataSource source = TestDatabase.POSTGRESQL.create();

  @Test
  void aComputedColumnIsSaidBeforehand() {
    Problem problem =
        refused(
            op ->
                op.addColumn("hero", "happy", ColumnTypes.bool())
                    .generatedAndStoredAs("mood = 'HAPPY'"));

    assertThat(problem.code()).isEqualTo("NotPossible");
    assertThat(problem.fact()).contains("from which hero.happy is computed");
    assertThat(problem.remedy()).contains("op.dropColumn(\"hero\", \"happy\")");
  }

  @Test
  void anArrayIsSaidBeforehand() {
    Problem problem =
        refused(op -> op.addColumn("hero", "moods", ColumnTypes.nativeType("mood[]")));

    assertThat(problem.code()).isEqualTo("NotPossible");
    assertThat(problem.fact()).contains("in the place of mood while there is mood[]");
  }

  @Test
  void aNameThatIsTakenIsNotUsed() {
    TestRevisions revisions =
        revisions(
            op -> {
              op.createEnumType("before_mood", "X");
              op.createTable("before_mood_2", t -> t.column("id", ColumnTypes.bigint()));
            });

    Migrator.builder(source).revisions(revisions).build().upgrade();

    assertThat(TestDatabase.query(source, "select enum_range(null::mood)"))
        .containsExactly("{HAPPY}");
    assertThat(TestDatabase.query(source, "select enum_range(null::before_mood)"))
        .containsExactly("{X}");
  }

  private Problem refused(Consumer<SchemaOperations> use) {
    Migrator migrator = Migrator.builder(source).revisions(revisions(use)).build();
    Problem problem = catchThrowableOfType(ProblemException.class, migrator::upgrade).problem();
    assertThat(TestDatabase.tables(source)).doesNotContain("hero");
    return problem;
  }

  private static TestRevisions revisions(Consumer<SchemaOperations> use) {
    return new TestRevisions()
        .add(
            "a1",
            op -> {
              op.createEnumType("mood", "HAPPY", "SAD");
              op.createTable(
                  "hero",
                  t -> {
                    t.column("id", ColumnTypes.bigint());
                    t.column("mood", ColumnTypes.namedType("mood"));
                  });
              use.accept(op);
            },
            op -> {})
        .add("b2", op -> op.alterEnumType("mood").from("HAPPY", "SAD").to("HAPPY"), op -> {});
  }
}
