package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.migration.ConnectionWork;
import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A class that cannot be loaded or linked is a fault of its migration, and leaves nothing behind.
 */
class UnlinkedMigrationTest {

  private static final LinkageError MISSING = new NoSuchMethodError("void Names.tidy()");
  private static final LinkageError INITIALIZER =
      new ExceptionInInitializerError(new IllegalStateException("no settings"));

  @ParameterizedTest
  @EnumSource
  void aClassThatCannotBeMade(TestDatabase kind) {
    for (Throwable thrown : List.of(MISSING, INITIALIZER, new IllegalStateException("no id"))) {
      DataSource source = kind.create();
      Problem problem = problem(source, new Unloadable(new TestRevisions().tables("a1"), thrown));

      assertThat(problem.code()).isEqualTo("BrokenMigration");
      assertThat(problem.fact())
          .contains("a1", thrown == INITIALIZER ? "no settings" : thrown.getMessage());
      assertThat(problem.remedy()).contains("othing was executed");
      assertThat(TestDatabase.tables(source)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void codeThatCannotBeLinked(TestDatabase kind) {
    DataSource source = kind.create();
    Problem problem = problem(source, revisions(connection -> fail(MISSING)));

    assertThat(problem.code()).isEqualTo("BrokenMigration");
    assertThat(problem.fact()).contains("Cannot upgrade a1", "Names.tidy");
    assertThat(problem.remedy()).contains("another version of athanor-runtime");
    boolean rolledBack = kind == TestDatabase.POSTGRESQL;
    assertThat(TestDatabase.tables(source).contains("t")).isEqualTo(!rolledBack);

    Migrator.builder(source).revisions(revisions(connection -> {})).build().upgrade();
    assertThat(TestDatabase.tables(source)).contains("t");
  }

  @ParameterizedTest
  @EnumSource
  void codeWhoseClassCannotBeInitialized(TestDatabase kind) {
    Problem problem = problem(kind.create(), revisions(connection -> fail(INITIALIZER)));

    assertThat(problem.code()).isEqualTo("BrokenMigration");
    assertThat(problem.fact()).contains("no settings");
    assertThat(problem.remedy()).contains("Mend the cause");
  }

  private static void fail(LinkageError error) {
    throw error;
  }

  private static TestRevisions revisions(ConnectionWork work) {
    return new TestRevisions()
        .add(
            "a1",
            op -> {
              op.createTable("t", table -> table.column("id", ColumnTypes.bigint()));
              op.run("tidy names", work);
            },
            op -> op.dropTable("t"));
  }

  private static Problem problem(DataSource source, RevisionIndex revisions) {
    Migrator migrator = Migrator.builder(source).revisions(revisions).build();
    return catchThrowableOfType(ProblemException.class, migrator::upgrade).problem();
  }

  /** An index whose classes throw when they are loaded. */
  private record Unloadable(RevisionIndex index, Throwable thrown) implements RevisionIndex {

    @Override
    public String migrationSet() {
      return index.migrationSet();
    }

    @Override
    public List<RevisionEntry> revisions() {
      return index.revisions();
    }

    @Override
    public Migration migration(RevisionId id) {
      if (thrown instanceof LinkageError error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
  }
}
