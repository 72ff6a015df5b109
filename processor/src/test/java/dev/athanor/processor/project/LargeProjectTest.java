package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand entities are drafted, recorded and found to agree. */
final class LargeProjectTest {

  private static final int ENTITIES = 2_000;

  @TempDir private Path root;

  @Test
  void draftsAndRecords() {
    TestProject project = new TestProject(root);
    for (int i = 0; i < ENTITIES; i++) {
      StringBuilder fields = new StringBuilder("@Id @GeneratedValue Long id;");
      for (int j = 0; j < 12; j++) {
        fields.append(" String f").append(i).append('_').append(j).append(';');
      }
      project.rawSource(
          "acme",
          "E" + i,
          "package acme; @jakarta.persistence.Entity public class E%d { %s }"
              .formatted(i, fields.toString().replace("@", "@jakarta.persistence.")));
    }

    CompilerOutput built = project.build();

    assertThat(built.success()).as(built.text()).isTrue();
    assertThat(built.text()).contains("2000 sequences, 2000 tables to create");
    project.record("create all");
    assertThat(project.build()).isEqualTo(new CompilerOutput(true, ""));
    assertThat(project.revisions().revisions()).hasSize(1);
  }
}
