package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.MigrationProcess;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MigratorProblemsTest {

  @Test
  void withoutAnIndexTellTheBuildFix() {
    Problem problem = problem(() -> Migrator.of(TestDatabase.H2.create()));

    assertThat(problem.code()).isEqualTo("NoRevisionIndex");
    assertThat(problem.remedy())
        .contains("annotationProcessorPaths", "-processorpath", "-proc:full", "JDK 23");
  }

  @ParameterizedTest
  @EnumSource
  void nameAnUnknownTarget(TestDatabase kind) {
    Migrator migrator = migrator(kind.create(), new TestRevisions().tables("a1"));

    assertThat(problem(() -> migrator.upgrade("zz")).message()).contains("UnknownRevision", "zz");
  }

  @ParameterizedTest
  @EnumSource
  void nameSeveralHeads(TestDatabase kind) {
    TestRevisions forked =
        new TestRevisions().tables("a1", "b2").add("c3", List.of("a1"), op -> {}, op -> {});

    assertThat(problem(() -> migrator(kind.create(), forked).upgrade()).message())
        .contains("MultipleHeads", "b2", "c3");
  }

  @ParameterizedTest
  @EnumSource
  void tellWhichMigrationIsBroken(TestDatabase kind) {
    DataSource source = kind.create();
    TestRevisions broken =
        new TestRevisions()
            .tables("a1")
            .add("b2", op -> op.createTable(null, table -> {}), op -> {});

    Problem problem = problem(() -> migrator(source, broken).upgrade());

    assertThat(problem.code()).isEqualTo("BrokenMigration");
    assertThat(TestDatabase.tables(source)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void tellWhichMigrationWasCompiledAgainstAnotherVersion(TestDatabase kind) {
    DataSource source = kind.create();
    TestRevisions old =
        new TestRevisions()
            .tables("a1")
            .add(
                "b2",
                op -> {
                  throw new NoSuchMethodError("void TableSpec.unique(String, String[])");
                },
                op -> {});

    Problem problem = problem(() -> migrator(source, old).upgrade());

    assertThat(problem.code()).isEqualTo("BrokenMigration");
    assertThat(problem.message())
        .contains("b2", "TableSpec.unique", "another version of athanor-runtime");
    assertThat(TestDatabase.tables(source)).isEmpty();
  }

  @Test
  void tellNoUrlAndNoPassword() {
    DataSource source =
        new MigrationProcess.UrlDataSource(
            "jdbc:postgresql://localhost:1/x?user=bob&password=hunter2");
    ProblemException failure =
        catchThrowableOfType(
            ProblemException.class,
            () -> migrator(source, new TestRevisions().tables("a1")).upgrade());
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));

    assertThat(failure.problem().code()).isEqualTo("NoConnection");
    assertThat(trace.toString()).doesNotContain("hunter2").doesNotContain("jdbc:postgresql://");
  }

  @Test
  void tellThatTheHistoryMayNotBeWritten() {
    DataSource source = TestDatabase.POSTGRESQL.create();
    TestDatabase.execute(
        source, "alter database " + name(source) + " set default_transaction_read_only = on");

    Problem problem = problem(() -> migrator(source, new TestRevisions().tables("a1")).upgrade());

    assertThat(problem.code()).isEqualTo("HistoryNotWritable");
    assertThat(problem.remedy()).contains("create table public.athanor_history");
  }

  @Test
  void tellWhichMigrationThrowsAnError() {
    TestRevisions broken =
        new TestRevisions()
            .add(
                "a1",
                op -> {
                  throw new Error("not implemented");
                },
                op -> {});

    Problem problem = problem(() -> migrator(TestDatabase.H2.create(), broken).upgrade());

    assertThat(problem.code()).isEqualTo("BrokenMigration");
    assertThat(problem.fact()).contains("java.lang.Error: not implemented");
  }

  @ParameterizedTest
  @EnumSource
  void tellWhichMigrationFailsAnAssertion(TestDatabase kind) {
    TestRevisions broken =
        new TestRevisions()
            .add(
                "a1",
                op -> {
                  throw new AssertionError("password=geheim");
                },
                op -> {});

    Problem problem = problem(() -> migrator(kind.create(), broken).upgrade());

    assertThat(problem.code()).isEqualTo("BrokenMigration");
    assertThat(problem.fact()).contains("AssertionError").doesNotContain("geheim");
  }

  @ParameterizedTest
  @EnumSource
  void tellThatNothingIsNamedToBeStamped(TestDatabase kind) {
    DataSource source = kind.create();
    Migrator migrator = migrator(source, new TestRevisions().tables("a1"));
    migrator.upgrade();

    assertThat(problem(migrator::purgeAndStamp).code()).isEqualTo("InvalidTarget");
    assertThat(problem(migrator::stamp).code()).isEqualTo("InvalidTarget");
    assertThat(migrator.isAtHead()).isTrue();
  }

  @Test
  void tellThatNobodyWaitsForLessThanNothing() {
    MigratorBuilder builder = Migrator.builder(TestDatabase.H2.create());

    assertThat(problem(() -> builder.lockTimeout(Duration.ofSeconds(-5))).message())
        .contains("NegativeTimeout", "-5.0 s");
    assertThat(builder.lockTimeout(Duration.ZERO)).isSameAs(builder);
  }

  private static String name(DataSource source) {
    return TestDatabase.query(source, "select current_database()").get(0);
  }

  private static Migrator migrator(DataSource source, TestRevisions revisions) {
    return Migrator.builder(source).revisions(revisions).build();
  }

  private static Problem problem(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).problem();
  }
}
