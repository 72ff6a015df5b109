package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.Migrator;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.snapshot.SnapshotReader;
import dev.athanor.processor.testing.Golden;
import dev.athanor.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two states of a project's entities, and all that has to hold between them. */
final class SchemaChange {

  private final TestProject project;
  private final Golden golden;
  private final List<String> rows = new ArrayList<>();
  private final List<KeptValue> kept = new ArrayList<>();
  private Recorded first;
  private Schema before;

  SchemaChange(Path root, Golden golden) {
    this.project = new TestProject(root);
    this.golden = golden;
  }

  /** The entities of the first state, recorded. */
  SchemaChange from(String... sources) {
    replace(sources);
    first = project.buildAndRecord("before");
    before = snapshot();
    return this;
  }

  /** Statements that fill the tables of the first state. */
  SchemaChange rows(String... statements) {
    rows.addAll(List.of(statements));
    return this;
  }

  /** A value that both states have, found by a query in each of them. */
  SchemaChange keeps(String queryBefore, String queryAfter, String value) {
    kept.add(new KeptValue(queryBefore, queryAfter, value));
    return this;
  }

  /** A value that both states have, found by the same query. */
  SchemaChange keeps(String query, String value) {
    return keeps(query, query, value);
  }

  /** The entities of the second state. */
  SchemaChange to(String... sources) {
    replace(sources);
    return this;
  }

  /** Options of every build from now on. */
  SchemaChange options(String... options) {
    project.options(options);
    return this;
  }

  /** Declares one of Hibernate's annotations, which is read by its name. */
  SchemaChange hibernate(String name, String members) {
    String annotation = "package org.hibernate.annotations; public @interface ";
    project.rawSource("org.hibernate.annotations", name, annotation + name + " {" + members + "}");
    return this;
  }

  /** Writes the annotations of the package. */
  SchemaChange packageInfo(String annotations) {
    project.rawSource(
        "acme", "package-info", annotations + " package acme; import dev.athanor.annotation.*;");
    return this;
  }

  /** The only thing that a build prints, an error. */
  String refused() {
    CompilerOutput output = project.build();
    assertThat(output.success()).as(output.text()).isFalse();
    return output.text();
  }

  /** There is nothing to do. */
  void isNone() {
    assertThat(project.build()).isEqualTo(new CompilerOutput(true, ""));
    ProjectDatabase.ofEachKind()
        .forEach(
            database -> {
              database.migrator(project.revisions()).upgrade();
              database.execute(rows);
              kept.forEach(value -> value.assertAfter(database));
            });
  }

  /** The draft is as expected, and goes up, down and up again on databases with rows. */
  void isRecordedAndReversible() {
    isRecorded();
    ProjectDatabase.ofEachKind().forEach(this::isReversibleOn);
  }

  /** The draft is as expected, and after it is recorded there is none. */
  Recorded isRecorded() {
    CompilerOutput output = project.build();
    assertThat(output.success()).as(output.text()).isTrue();
    Recorded second = project.record("change");
    golden.assertMatches(second.migration().getFileName().toString(), read(second.migration()));
    assertNothingPending(project.build());
    return second;
  }

  /** Of the answers that are settled now the compiler says so, and nothing else. */
  private static void assertNothingPending(CompilerOutput output) {
    assertThat(output.success()).as(output.text()).isTrue();
    assertThat(output.text().replace("[Athanor/StaleAnswer]", "")).doesNotContain("[Athanor/");
  }

  /** The draft is as expected, and on a database with rows it fails and leaves all as it was. */
  void failsOnRows() {
    isRecorded();
    ProjectDatabase.ofEachKind().forEach(database -> failsOn(database, "StatementFailed"));
  }

  /** On a database with rows the upgrade fails and leaves all as it was. */
  void failsOn(ProjectDatabase database, String code) {
    Migrator migrator = database.migrator(project.revisions());
    migrator.upgrade(first.id().value());
    database.execute(rows);
    assertThatThrownBy(migrator::upgrade)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/" + code + "]");
    assertBefore(database);
  }

  /** What is recorded goes up, down and up again. */
  void isReversibleOn(ProjectDatabase database) {
    Migrator migrator = database.migrator(project.revisions());
    Schema after = snapshot();
    migrator.upgrade(first.id().value());
    database.execute(rows);
    assertBefore(database);
    migrator.upgrade();
    assertAfter(database, after);
    migrator.downgrade(first.id().value());
    assertBefore(database);
    migrator.upgrade();
    assertAfter(database, after);
    migrator.downgrade("base");
    database.assertHolds(Schema.EMPTY);
  }

  private void assertBefore(ProjectDatabase database) {
    database.assertHolds(before);
    kept.forEach(value -> value.assertBefore(database));
  }

  private void assertAfter(ProjectDatabase database, Schema after) {
    database.assertHolds(after);
    kept.forEach(value -> value.assertAfter(database));
  }

  /** The project, for what only one test asks. */
  TestProject project() {
    return project;
  }

  private void replace(String... sources) {
    project.withoutSources();
    List.of(sources).forEach(project::source);
  }

  private Schema snapshot() {
    return SnapshotReader.read(read(project.layout().snapshot())).schema();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record KeptValue(String queryBefore, String queryAfter, String value) {

    void assertBefore(ProjectDatabase database) {
      assertThat(database.query(queryBefore))
          .as("%s: %s", database, queryBefore)
          .containsExactly(value);
    }

    void assertAfter(ProjectDatabase database) {
      assertThat(database.query(queryAfter))
          .as("%s: %s", database, queryAfter)
          .containsExactly(value);
    }
  }
}
