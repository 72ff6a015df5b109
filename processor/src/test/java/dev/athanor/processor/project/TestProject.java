package dev.athanor.processor.project;

import dev.athanor.migration.RevisionIndex;
import dev.athanor.processor.recording.ProjectLayout;
import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** A project on disk with sources, resources and builds, as a user has it. */
public final class TestProject {

  private static final String HEADER =
      """
      package acme;

      import dev.athanor.annotation.*;
      import jakarta.persistence.*;
      import java.util.*;
      """;

  private final Path root;
  private String classPath = TestPaths.CLASSES;
  private List<String> always = List.of();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  /** A project in an existing folder. */
  public TestProject(Path root) {
    this.root = root;
  }

  /** Compiles against the libraries that these classes come from, too. */
  public TestProject libraries(Class<?>... types) {
    classPath += File.pathSeparator + TestPaths.of(types);
    return this;
  }

  /** Gives every build these options, too. */
  TestProject options(String... options) {
    always = List.of(options);
    return this;
  }

  /** Writes a source file of the package {@code acme}; the type's name is found in the text. */
  public TestProject source(String text) {
    String name = text.replaceAll("(?s).*?\\b(?:class|record|interface|enum) (\\w+).*", "$1");
    ProjectFiles.write(source("acme", name), HEADER + text);
    return this;
  }

  /** Writes a source file as it is. */
  public TestProject rawSource(String packageName, String name, String text) {
    ProjectFiles.write(source(packageName, name), text);
    return this;
  }

  /** Removes all sources of the package {@code acme}, but not its migrations. */
  public TestProject withoutSources() {
    sources().stream()
        .filter(file -> file.getParent().endsWith("acme"))
        .forEach(ProjectFiles::remove);
    return this;
  }

  /** Removes a source file of the package {@code acme}. */
  public TestProject remove(String name) {
    ProjectFiles.remove(source("acme", name));
    return this;
  }

  /** Writes a file among the resources. */
  public TestProject resource(String name, String text) {
    ProjectFiles.write(resources().resolve(name), text);
    return this;
  }

  /** Removes a file from the resources, and from where builds have copied it. */
  public TestProject removeResource(String name) {
    ProjectFiles.remove(resources().resolve(name));
    ProjectFiles.remove(classes().resolve(name));
    return this;
  }

  /** The folder of the resources. */
  public Path resources() {
    return root.resolve("src/main/resources");
  }

  /** Builds everything anew. */
  public CompilerOutput build(String... options) {
    return build(JavaCompiler.JAVAC, options);
  }

  /** Builds everything anew with a compiler. */
  public CompilerOutput build(JavaCompiler compiler, String... options) {
    clean();
    return compile(compiler, sources(), options);
  }

  /** Removes what builds have left. */
  public void clean() {
    ProjectFiles.delete(root.resolve("target"));
  }

  /** Compiles some classes of the package {@code acme} against what the last build left. */
  public CompilerOutput compileOnly(JavaCompiler compiler, String... names) {
    return compile(compiler, Arrays.stream(names).map(name -> source("acme", name)).toList());
  }

  /** Compiles a class of the package {@code acme} with options that the project's do not have. */
  public CompilerOutput compileWith(String name, String... options) {
    return compile(JavaCompiler.JAVAC, List.of(source("acme", name)), options);
  }

  /** Compiles files in the given order. */
  public CompilerOutput compile(JavaCompiler compiler, List<Path> files, String... options) {
    copyResources();
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", ProjectFiles.directory(classes()).toString()));
    arguments.addAll(List.of("-s", ProjectFiles.directory(generated()).toString()));
    arguments.addAll(List.of("-cp", classes() + File.pathSeparator + classPath));
    arguments.addAll(List.of("-processorpath", TestPaths.PROCESSORS));
    arguments.addAll(List.of("-processor", "dev.athanor.processor.AthanorProcessor"));
    arguments.addAll(always);
    arguments.addAll(List.of(options));
    files.forEach(file -> arguments.add(file.toString()));
    return compiler.run(arguments);
  }

  /** Records the draft of the last build. */
  public Recorded record(String message) {
    return recorder().record(message);
  }

  /** Records a revision to be written by hand. */
  public Recorded recordEmpty(String message) {
    return recorder().recordEmpty(message);
  }

  /** Records revisions, a minute after the last one. */
  public RevisionRecorder recorder() {
    now = now.plusSeconds(60);
    return new RevisionRecorder(layout(), Clock.fixed(now, ZoneOffset.UTC));
  }

  /** Builds, records, and builds again. */
  public Recorded buildAndRecord(String message) {
    require(build());
    Recorded recorded = record(message);
    require(build());
    return recorded;
  }

  /** The revisions of the last build. */
  public RevisionIndex revisions() {
    try {
      URL[] urls = {classes().toUri().toURL()};
      URLClassLoader loader = new URLClassLoader(urls, TestProject.class.getClassLoader());
      return ServiceLoader.load(RevisionIndex.class, loader).findFirst().orElseThrow();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where things are. */
  public ProjectLayout layout() {
    return ProjectLayout.maven(root);
  }

  /** The class output. */
  public Path classes() {
    return root.resolve("target/classes");
  }

  /** The generated sources. */
  public Path generated() {
    return root.resolve("target/generated-sources");
  }

  /** The text of a resource in the class output. */
  public String output(String resource) {
    return ProjectFiles.read(classes().resolve(resource));
  }

  /** What the last build left for a revision to be made of. */
  public String pending() {
    return output("META-INF/athanor/pending.json");
  }

  /** The text of the draft. */
  public String draft() {
    return generatedSource("acme/migrations/PendingMigration.java");
  }

  /** The text of a generated source. */
  public String generatedSource(String path) {
    return ProjectFiles.read(generated().resolve(path));
  }

  /** All source files, sorted. */
  public List<Path> sources() {
    try (Stream<Path> files = Files.walk(ProjectFiles.directory(root.resolve("src/main/java")))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path source(String packageName, String name) {
    return root.resolve("src/main/java/" + packageName.replace('.', '/') + "/" + name + ".java");
  }

  private void copyResources() {
    Path resources = resources();
    if (!Files.isDirectory(resources)) {
      return;
    }
    try (Stream<Path> files = Files.walk(resources)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = classes().resolve(resources.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(CompilerOutput output) {
    if (!output.success()) {
      throw new AssertionError("the build failed:\n" + output.text());
    }
  }
}
