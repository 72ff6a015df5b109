package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entities of a project's tests are none of its migrations' business. */
final class TestCompileTest {

  private static final String FAKE =
      """
      package acme;
      import jakarta.persistence.*;
      @Entity public class Fake { Hero hero; @Lob Object odd; }
      """;

  @TempDir private Path root;

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void testEntitiesInMavensLayout(JavaCompiler compiler) {
    TestProject project = recorded();

    assertSilent(compileTests(compiler, project.classes(), "target/test-classes"));
  }

  @ParameterizedTest
  @CsvSource({
    "build/classes/java/main, build/classes/java/test",
    "build/classes/java/main, build/classes/java/integrationTest",
    "out/production/shop, out/test/shop",
    "bin/main, bin/test"
  })
  void testEntitiesInOtherLayouts(String main, String tests) {
    TestProject project = recorded();
    move(project.classes(), root.resolve(main));

    assertSilent(compileTests(JavaCompiler.JAVAC, root.resolve(main), tests));
  }

  @Test
  void testEntitiesBeforeAnythingIsRecorded() {
    TestProject project = project();
    project.build();

    assertSilent(compileTests(JavaCompiler.JAVAC, project.classes(), "target/test-classes"));
  }

  @Test
  void theSnapshotOfTheProjectGivenToAllCompiles() {
    TestProject project = recorded();

    assertSilent(
        compileTests(
            JavaCompiler.JAVAC,
            project.classes(),
            "target/test-classes",
            "-Aathanor.snapshot=" + project.layout().snapshot(),
            "-Aathanor.pending=error"));
  }

  @Test
  void testsOfAModule() {
    TestProject project =
        project().rawSource("", "module-info", "module acme { requires jakarta.persistence; }");
    String libraries = TestPaths.of(Entity.class);
    assertThat(project.build("-cp", "", "-p", libraries).text())
        .contains("[Athanor/PendingMigration]");

    assertSilent(
        compileTests(
            JavaCompiler.JAVAC,
            List.of(
                "-d",
                ProjectFiles.directory(root.resolve("target/test-classes")).toString(),
                "-p",
                project.classes() + File.pathSeparator + libraries,
                "--patch-module",
                "acme=" + root.resolve("src/test/java")),
            List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop/target/classes", "contest/target/classes", "core-tests/target/out"})
  void anotherModuleThatUsesTheEntitiesHasMigrationsOfItsOwn(String output) {
    TestProject project = recorded();

    assertThat(compileTests(JavaCompiler.JAVAC, project.classes(), output).text())
        .contains("Athanor/");
  }

  @Test
  void testsWithASnapshotOfTheirOwnAreAMigrationSet() {
    TestProject project = recorded();
    ProjectFiles.write(
        root.resolve("target/test-classes/META-INF/athanor/snapshot.json"),
        ProjectFiles.read(project.layout().snapshot()));

    assertThat(compileTests(JavaCompiler.JAVAC, project.classes(), "target/test-classes").text())
        .contains("Athanor/");
  }

  private TestProject project() {
    return new TestProject(root)
        .rawSource(
            "acme",
            "Hero",
            "package acme; import jakarta.persistence.*; @Entity public class Hero { @Id Long id;"
                + " }");
  }

  private TestProject recorded() {
    TestProject project = project();
    project.buildAndRecord("before");
    return project;
  }

  private CompilerOutput compileTests(
      JavaCompiler compiler, Path main, String output, String... options) {
    String classes = ProjectFiles.directory(root.resolve(output)).toString();
    String path = String.join(File.pathSeparator, classes, main.toString(), TestPaths.CLASSES);
    return compileTests(compiler, List.of("-d", classes, "-cp", path), List.of(options));
  }

  private CompilerOutput compileTests(
      JavaCompiler compiler, List<String> paths, List<String> options) {
    Path source = root.resolve("src/test/java/acme/Fake.java");
    ProjectFiles.write(source, FAKE);
    List<String> all = new ArrayList<>(paths);
    all.addAll(List.of("-processorpath", TestPaths.PROCESSORS));
    all.addAll(List.of("-processor", "dev.athanor.processor.AthanorProcessor"));
    all.addAll(options);
    all.add(source.toString());
    return compiler.run(all);
  }

  private static void move(Path from, Path to) {
    ProjectFiles.directory(to.getParent());
    assertThat(from.toFile().renameTo(to.toFile())).isTrue();
  }

  private static void assertSilent(CompilerOutput output) {
    assertThat(output).isEqualTo(new CompilerOutput(true, ""));
  }
}
