package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A listener that is told of a finished revision finds its row, also where several go together. */
final class ToldOnceWrittenTest {

  private final List<String> events = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void isEveryRevision(TestDatabase kind) {
    DataSource source = kind.create();

    migrator(source, new TestRevisions().tables("a1", "b2", "c3")).upgrade();

    assertThat(events).containsExactly("a1 applied", "b2 applied", "c3 applied");
  }

  @ParameterizedTest
  @EnumSource
  void isWhatWasDoneBeforeAFailure(TestDatabase kind) {
    DataSource source = kind.create();
    TestRevisions revisions = new TestRevisions().tables("a1", "b2");
    revisions.add("c3", op -> op.dropTable("nosuch"), op -> {});
    revisions.tables("d4");

    catchThrowableOfType(ProblemException.class, () -> migrator(source, revisions).upgrade());

    assertThat(events).containsExactly("a1 applied", "b2 applied", "c3 failed");
  }

  private Migrator migrator(DataSource source, TestRevisions revisions) {
    MigrationListener listener =
        new MigrationListener() {
          @Override
          public void revisionFinished(PlannedRevision revision, Duration duration) {
            events.add(revision.id() + " " + state(source, revision));
          }

          @Override
          public void revisionFailed(PlannedRevision revision, Problem problem) {
            events.add(revision.id() + " failed");
          }
        };
    return Migrator.builder(source).revisions(revisions).listener(listener).build();
  }

  private static String state(DataSource source, PlannedRevision revision) {
    return String.join(
        " ",
        TestDatabase.query(
            source, "select state from athanor_history where revision = '" + revision.id() + "'"));
  }
}
