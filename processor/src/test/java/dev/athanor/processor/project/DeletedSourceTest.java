package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft is stale when a source that it was made of is gone, and only then. */
final class DeletedSourceTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project =
        new TestProject(root)
            .source(
                "@Entity public class Hero extends Being { } @Entity class Sidekick { @Id Long id;"
                    + " }")
            .source("public class Nest { @Entity public static class Egg { @Id Long id; } }")
            .source("@MappedSuperclass public class Being { @Id Long id; }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hero", "Nest", "Being"})
  void deletedAfterTheBuild(String name) {
    project.build();
    project.remove(name);

    assertThatThrownBy(() -> project.record("create all"))
        .hasMessageContaining("[Athanor/StaleDraft]")
        .hasMessageContaining("the source of acme.");
    assertThat(project.layout().snapshot()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void deletedAfterAPartialBuild(JavaCompiler compiler) {
    project.build(compiler);
    project.compileOnly(compiler, "Being");
    project.remove("Nest");

    assertThatThrownBy(() -> project.record("create all"))
        .hasMessageContaining("the source of acme.Nest is gone");
  }

  @Test
  void nothingDeleted() {
    project.build();

    assertThat(project.record("create all").migration()).exists();
  }

  @Test
  void generatedSourcesAreNobodysToDelete() {
    String both =
        "dev.athanor.processor.AthanorProcessor,dev.athanor.processor.project.EntityGenerator";
    project.build("-processor", both);

    assertThat(project.record("create all").migration()).content().contains("Robot");
  }
}
