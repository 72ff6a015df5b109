package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that are there as class files only. */
final class ClassFileEntityTest {

  @TempDir private Path root;
  private Path library;

  @BeforeEach
  void pack() throws IOException {
    TestProject entities =
        new TestProject(root.resolve("library"))
            .source("@Entity public class Hero extends Being { String name; }")
            .source("@MappedSuperclass public class Being { @Id @GeneratedValue Long id; }");
    entities.build("-proc:none");
    library = root.resolve("library.jar");
    try (OutputStream file = Files.newOutputStream(library);
        JarOutputStream jar = new JarOutputStream(file);
        Stream<Path> classes = Files.walk(entities.classes())) {
      for (Path type : classes.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(entities.classes().relativize(type).toString()));
        Files.copy(type, jar);
        jar.closeEntry();
      }
    }
  }

  @Test
  void namedToTheCompiler() {
    TestProject project = new TestProject(root.resolve("application"));

    CompilerOutput output =
        project.build("-proc:only", "-cp", classPath(), "acme.Hero", "acme.Being");

    assertThat(output.success()).as(output.text()).isTrue();
    assertThat(output.text()).contains("Hero(id, name)");
    assertThat(project.draft()).contains("op.createTable(");
    assertThat(project.pending()).contains("\"acme.Hero\"");
  }

  @Test
  void extendedAndReferredTo() {
    TestProject project =
        new TestProject(root.resolve("application"))
            .source(
                "@Entity public class Idol extends Being { @Column(length = 9) String title; }");

    assertThat(project.build("-cp", classPath()).text()).contains("Idol(id, title)");
    project.record("create idol");
    assertThat(project.build("-cp", classPath())).isEqualTo(new CompilerOutput(true, ""));
  }

  private String classPath() {
    return String.join(
        File.pathSeparator,
        List.of(
            root.resolve("application/target/classes").toString(),
            library.toString(),
            TestPaths.CLASSES));
  }
}
