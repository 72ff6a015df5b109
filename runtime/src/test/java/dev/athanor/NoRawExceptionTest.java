package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.migration.RevisionIndex;
import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.PlannedOperation;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.MigrationProcess.UrlDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong outside of a migration has a code and a remedy too. */
final class NoRawExceptionTest {

  private final TestRevisions revisions = new TestRevisions().tables("a1");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void comesFromAnInterruptedThread(boolean inMemory, @TempDir Path directory) {
    DataSource source =
        inMemory
            ? TestDatabase.H2.create()
            : TestDatabase.h2("jdbc:h2:file:" + directory.resolve("db"));
    Thread.currentThread().interrupt();
    try {
      assertThat(problem(() -> migrator(source).upgrade()).code()).isEqualTo("Interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(migrator(source).upgrade().completed()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void comesFromAStateThatNobodyKnows(TestDatabase kind) {
    DataSource source = kind.create();
    migrator(source).upgrade();
    TestDatabase.execute(source, "update athanor_history set state = 'odd'");

    Problem problem = problem(() -> migrator(source).upgrade());

    assertThat(problem.code()).isEqualTo("UnknownRevisionState");
    assertThat(problem.fact()).contains("'odd'");
    assertThat(problem(() -> migrator(source).current()).code()).isEqualTo("UnknownRevisionState");
  }

  @ParameterizedTest
  @EnumSource
  void comesFromAListener(TestDatabase kind) {
    DataSource source = kind.create();
    MigrationListener throwing =
        new MigrationListener() {
          @Override
          public void operationStarted(PlannedRevision revision, PlannedOperation operation) {
            throw new IllegalStateException("no screen");
          }

          @Override
          public void revisionFailed(PlannedRevision revision, Problem problem) {
            throw new IllegalStateException("no screen again");
          }
        };

    Problem problem =
        problem(
            () ->
                Migrator.builder(source).revisions(revisions).listener(throwing).build().upgrade());

    assertThat(problem.code()).isEqualTo("ListenerFailed");
    assertThat(problem.fact()).contains("operationStarted() of the listener", "no screen");
    assertThat(migrator(source).upgrade().completed()).hasSize(1);
  }

  @Test
  void comesFromAnIndexThatCannotBeLoaded(@TempDir Path directory) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(services.resolve(RevisionIndex.class.getName()), "com.acme.Gone\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      Problem problem = problem(() -> Migrator.of(TestDatabase.H2.create()));
      assertThat(problem.code()).isEqualTo("BrokenRevisionIndex");
      assertThat(problem.fact()).contains("com.acme.Gone");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void isWithoutTheNameOfWhatIsNull() {
    Migrator migrator = migrator(TestDatabase.H2.create());

    assertThatNullPointerException().isThrownBy(() -> migrator.upgrade(null)).withMessage("target");
    assertThatNullPointerException().isThrownBy(() -> migrator.history(null)).withMessage("range");
    assertThatNullPointerException()
        .isThrownBy(() -> Migrator.builder(TestDatabase.H2.create()).revisions(null))
        .withMessage("revisions");
  }

  @Test
  void hidesThatTheHistoryMayNotBeRead() {
    DataSource source = TestDatabase.POSTGRESQL.create();
    migrator(source).upgrade();
    TestDatabase.execute(
        source,
        "drop role if exists reader",
        "create role reader login",
        "grant create on schema public to reader");
    String url = EmbeddedPostgresServer.url(source).replace("user=postgres", "user=reader");

    Problem problem =
        problem(
            () ->
                Migrator.builder(new UrlDataSource(url))
                    .revisions(new TestRevisions().tables("a1", "b2"))
                    .build()
                    .upgrade());

    assertThat(problem.code()).isEqualTo("HistoryNotWritable");
    assertThat(problem.fact()).contains("permission denied");
    assertThat(problem.remedy()).contains("may create, read and write it");
  }

  private Migrator migrator(DataSource source) {
    return Migrator.builder(source).revisions(revisions).build();
  }

  private static Problem problem(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).problem();
  }
}
