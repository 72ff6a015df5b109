package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.envers.Audited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Envers is not there to be asked, a class file does not tell that it is audited. */
final class MissingEnversTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void record() {
    project =
        new TestProject(root)
            .libraries(Audited.class)
            .source("@Entity @org.hibernate.envers.Audited public class Hero { @Id Long id; }");
    project.buildAndRecord("before");
  }

  @Test
  void theHistoriesAreNotDropped() {
    assertThat(compileClassFiles().text())
        .contains("Note: [Athanor/PartialBuild] No migration is drafted: the snapshot has the")
        .contains("history Hero_AUD, and Hibernate Envers is not on the class path")
        .contains("-Aathanor.envers.enabled=false")
        .doesNotContain("PendingMigration");
  }

  @Test
  void theyAreAskedAboutWhereEnversIsGivenUp() {
    assertThat(compileClassFiles("-Aathanor.envers.enabled=false").text())
        .contains("[Athanor/LostHistory] The table Hero_AUD is gone")
        .doesNotContain("PendingMigration");
  }

  private CompilerOutput compileClassFiles(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    String classPath = project.classes() + File.pathSeparator + TestPaths.CLASSES;
    all.addAll(List.of("-proc:only", "-cp", classPath, "acme.Hero"));
    return project.compile(JavaCompiler.JAVAC, List.of(), all.toArray(String[]::new));
  }
}
