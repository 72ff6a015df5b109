package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler sorts the constants of an enumeration that it has from a class file. */
final class UntoldOrderTest {

  private static final String MOOD = "@NativeEnum public enum Mood { %s }";

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void record() {
    project =
        new TestProject(root)
            .source(
                "@Entity public class Hero { @Id Long id; @Enumerated(EnumType.STRING) Mood m; }")
            .source(MOOD.formatted("ZED, ALPHA, MIKE"));
    project.buildAndRecord("before");
  }

  @Test
  void theOrderOfTheSnapshotCounts() {
    assertThat(project.compileOnly(JavaCompiler.ECJ, "Hero").text()).doesNotContain("Athanor/");
  }

  @Test
  void nothingIsDraftedWhereTheSnapshotHasOtherLabels() {
    project.source(MOOD.formatted("ZED, ALPHA, NEW, MIKE"));
    project.compileWith("Mood", "-proc:none");

    assertThat(project.compileOnly(JavaCompiler.ECJ, "Hero").text())
        .contains("[Athanor/PartialBuild]", "the order of the labels of Mood")
        .doesNotContain("PendingMigration");
    assertThat(project.build(JavaCompiler.ECJ).text()).contains("PendingMigration");
  }

  @Test
  void aSourceTellsTheOrder() {
    project.source(MOOD.formatted("ALPHA, MIKE, ZED"));

    assertThat(project.build(JavaCompiler.ECJ).text()).contains("PendingMigration");
  }
}
