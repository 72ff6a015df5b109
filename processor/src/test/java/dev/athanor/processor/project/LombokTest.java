package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import lombok.Data;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities whose accessors only Lombok writes are mapped by their fields, before it or after. */
final class LombokTest {

  private static final String HERO =
      """
      @lombok.Data @lombok.Builder @lombok.NoArgsConstructor @lombok.AllArgsConstructor
      @Entity public class Hero {
        @Id private Long id;
        @lombok.NonNull private String name;
        @lombok.Builder.Default private int level = 1;
        @lombok.ToString.Exclude @ManyToOne private Hero teacher;
      }
      """;

  @TempDir private Path root;

  @Test
  void doesNotDisturb() {
    TestProject project = new TestProject(root).libraries(Data.class).source(HERO);
    CompilerOutput with =
        project.build(
            "-processorpath",
            TestPaths.PROCESSORS + File.pathSeparator + TestPaths.of(Data.class),
            "-processor",
            "lombok.launch.AnnotationProcessorHider$AnnotationProcessor,"
                + "dev.athanor.processor.AthanorProcessor");
    assertThat(with.text()).contains("Hero(id, level, name, teacher_id)");
    assertThat(with.success()).as(with.text()).isTrue();
    String draft = project.draft();

    project.build();
    assertThat(project.draft()).isEqualTo(draft);
  }
}
