package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities that another processor generates are waited for. */
final class GeneratedEntityTest {

  private static final String BOTH =
      "dev.athanor.processor.AthanorProcessor,dev.athanor.processor.project.EntityGenerator";

  @TempDir private Path root;

  @ParameterizedTest
  @MethodSource("dev.athanor.processor.project.JavaCompiler#javacs")
  void aGeneratedEntityIsDrafted(JavaCompiler compiler) {
    TestProject project =
        new TestProject(root)
            .source("@Entity public class Hero { @Id Long id; @ManyToOne Robot robot; }");

    CompilerOutput output = project.build(compiler, "-processor", BOTH);

    assertThat(output.text()).contains("Robot(id), Hero(id, robot_id)").doesNotContain("Unclosed");
    assertThat(output.success()).isTrue();
    assertThat(project.draft()).contains("t.foreignKey(\"fk_hero_robot_id\", \"robot_id\")");
    project.record("create all");
    assertThat(project.build(compiler, "-processor", BOTH)).isEqualTo(new CompilerOutput(true, ""));
  }
}
