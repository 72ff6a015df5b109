package dev.athanor.processor.realinput;

import dev.athanor.migration.RevisionIndex;
import dev.athanor.processor.project.CompilerOutput;
import dev.athanor.processor.project.TestProject;
import dev.athanor.processor.snapshot.SnapshotReader;
import dev.athanor.schema.Schema;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.money.MonetaryAmount;
import org.hibernate.Hibernate;
import org.hibernate.testing.orm.domain.StandardDomainModel;
import org.hibernate.validator.constraints.Length;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.domain.AbstractPersistable;

/**
 * A model whose first revision is recorded and compiled, as a user would have done it: a build that
 * drafts, the recorder, a build that finds nothing left to do.
 */
final class RecordedModel {

  private final TestProject project;
  private final String[] options;

  private RecordedModel(TestProject project, String[] options) {
    this.project = project;
    this.options = options;
  }

  /**
   * Records a model of class files that stand on the class path of the tests.
   *
   * @param root an empty folder
   * @param naming {@code jpa} or {@code spring}
   * @param entities the names of the classes
   */
  static RecordedModel ofClasses(Path root, String naming, Collection<String> entities) {
    return new RecordedModel(emptyProject(root), options(naming, entities)).recorded();
  }

  /** Records a model of source files. */
  static RecordedModel ofSources(Path root, String naming, Collection<Path> sources) {
    TestProject project = project(root);
    sources.forEach(file -> add(project, file));
    return new RecordedModel(project, options(naming, List.of())).recorded();
  }

  /** What javac says to a model of class files. */
  static CompilerOutput compile(Path root, Collection<String> entities) {
    return emptyProject(root).build(options("jpa", entities));
  }

  RevisionIndex revisions() {
    return project.revisions();
  }

  /** Where the compiled entities are, if they came from sources. */
  Path classes() {
    return project.classes();
  }

  /** The schema that the recorded revision adds up to. */
  Schema schema() throws IOException {
    return SnapshotReader.read(Files.readString(project.layout().snapshot())).schema();
  }

  private RecordedModel recorded() {
    require(project.build(options), "[Athanor/PendingMigration]");
    project.record("create model");
    CompilerOutput output = project.build(options);
    if (!output.success() || output.text().contains("[Athanor/")) {
      throw new AssertionError("the recorded revision is not the end of it:\n" + output.text());
    }
    return this;
  }

  private static void require(CompilerOutput output, String expected) {
    if (!output.success() || !output.text().contains(expected)) {
      throw new AssertionError("no " + expected + " in:\n" + output.text());
    }
  }

  /** Hibernate's annotations, Hibernate's models and what they need, and ours. */
  private static TestProject project(Path root) {
    return new TestProject(root)
        .libraries(
            Hibernate.class,
            StandardDomainModel.class,
            MonetaryAmount.class,
            NotNull.class,
            Length.class,
            AbstractPersistable.class,
            Persistable.class,
            RecordedModel.class);
  }

  /** One without entities: the only source that javac compiles is there for the build's sake. */
  private static TestProject emptyProject(Path root) {
    return project(root).rawSource("acme", "Start", "package acme;\n\nclass Start {}\n");
  }

  private static void add(TestProject project, Path file) {
    try {
      String text = Files.readString(file);
      String packageName = text.replaceAll("(?s).*?package ([\\w.]+);.*", "$1");
      project.rawSource(packageName, file.getFileName().toString().replace(".java", ""), text);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }

  private static String[] options(String naming, Collection<String> entities) {
    List<String> options = new ArrayList<>(entities);
    options.add("-Aathanor.naming=" + naming);
    options.add("-Aathanor.package=acme.migrations");
    return options.toArray(String[]::new);
  }
}
