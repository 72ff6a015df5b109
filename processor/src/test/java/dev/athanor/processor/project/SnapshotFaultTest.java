package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot that does not fit or cannot be read: an error with its place, never a draft. */
final class SnapshotFaultTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void record() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
    project.buildAndRecord("create hero");
  }

  @Test
  void ofAnotherRevision() throws IOException {
    assertThat(errorWith(text -> text.replaceAll("\"[0-9a-f]{12}\"", "\"abc123\"")))
        .contains("[Athanor/SnapshotMismatch]", "belongs to abc123", "snapshot.json");
  }

  @Test
  void withoutItsRevision() throws IOException {
    Files.list(root.resolve("src/main/java/acme/migrations"))
        .filter(Files::isRegularFile)
        .forEach(file -> file.toFile().delete());

    assertThat(project.build().text()).contains("[Athanor/SnapshotMismatch]", "ends at base");
  }

  @Test
  void withTheMarksOfAMerge() throws IOException {
    assertThat(errorWith(text -> "{\n<<<<<<< HEAD\n" + text.substring(1)))
        .containsIgnoringCase("conflict")
        .contains("snapshot.json", "line 2");
  }

  @Test
  void corrupt() throws IOException {
    assertThat(errorWith(text -> text.substring(0, text.length() / 2)))
        .contains("[Athanor/", "snapshot.json", "line ");
  }

  @Test
  void ofALaterFormat() throws IOException {
    assertThat(
            errorWith(text -> text.replaceFirst("\"formatVersion\": *1", "\"formatVersion\": 99")))
        .contains("[Athanor/", "99");
  }

  private String errorWith(UnaryOperator<String> edit) throws IOException {
    Path file = project.layout().snapshot();
    Files.writeString(file, edit.apply(Files.readString(file)));
    CompilerOutput output = project.build();
    assertThat(output.success()).as(output.text()).isFalse();
    assertThat(output.text()).contains("1 error").doesNotContain("Exception", "\tat ", "drop");
    return output.text();
  }
}
