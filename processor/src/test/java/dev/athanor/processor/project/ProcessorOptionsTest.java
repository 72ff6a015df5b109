package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build tells the processor, and how loud the processor is. */
final class ProcessorOptionsTest {

  private static final CompilerOutput SILENCE = new CompilerOutput(true, "");

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long heroId; }");
  }

  @Test
  void pendingIsAWarning() {
    assertThat(project.build("-Xlint:all").text())
        .contains("Hero.java:6: warning: [Athanor/PendingMigration]")
        .contains("No processor claimed any of these annotations")
        .contains("2 warnings");
  }

  @Test
  void pendingAsANotePassesTheStrictestBuild() {
    CompilerOutput output =
        project.build("-Xlint:all,-processing", "-Werror", "-Aathanor.pending=note");

    assertThat(output.success()).as(output.text()).isTrue();
    assertThat(output.text()).contains("Note: [Athanor/PendingMigration]");
  }

  @Test
  void pendingAsAnErrorFailsTheBuildUntilItIsRecorded() {
    CompilerOutput output = project.build("-Aathanor.pending=error");
    assertThat(output.success()).isFalse();
    assertThat(output.text()).contains("error: [Athanor/PendingMigration]").contains("1 error\n");

    project.buildAndRecord("create hero");
    assertThat(project.build("-Aathanor.pending=error")).isEqualTo(SILENCE);
  }

  @Test
  void disabled() {
    assertThat(project.build("-Aathanor.enabled=false")).isEqualTo(SILENCE);
    assertThat(project.classes().resolve("META-INF")).doesNotExist();
  }

  @Test
  void snakeCase() {
    assertThat(project.build("-Aathanor.naming=spring").text()).contains("hero(hero_id)");
  }

  @Test
  void constraintsOfBeanValidation() {
    project
        .libraries(NotNull.class)
        .source(
            "@Entity public class Hero { @Id Long id; @%s String s; }"
                .formatted(NotNull.class.getName()));
    project.build();
    assertThat(project.draft()).contains("t.column(\"s\", varchar(255)).notNull();");
    project.build("-Aathanor.validation=none");
    assertThat(project.draft()).contains("t.column(\"s\", varchar(255));");
  }

  @Test
  void anotherPackage() {
    project.build("-Aathanor.package=acme.history");
    assertThat(project.generatedSource("acme/history/PendingMigration.java"))
        .contains("package acme.history;");
  }

  @Test
  void anotherSnapshot() throws IOException {
    project.buildAndRecord("create hero");
    Path moved = Files.move(project.layout().snapshot(), root.resolve("schema.json"));
    project.clean();

    assertThat(project.build().text()).contains("[Athanor/NoSnapshot]", "target/classes/META-INF");
    assertThat(project.build("-Aathanor.snapshot=" + moved)).isEqualTo(SILENCE);
    assertThat(project.build("-Aathanor.snapshot=" + root.resolve("none.json")).text())
        .contains("[Athanor/NoSnapshot]", "none.json");
  }

  @Test
  void aSnapshotThatDoesNotExistBeforeAnythingIsRecorded() {
    CompilerOutput output = project.build("-Aathanor.snapshot=" + root.resolve("snapshto.json"));

    assertThat(output.success()).isTrue();
    assertThat(output.text())
        .contains("Note: [Athanor/NoSnapshot]", "snapshto.json", "[Athanor/PendingMigration]");
  }

  @Test
  void aSnapshotThatIsAFolder() {
    CompilerOutput output = project.build("-Aathanor.snapshot=" + root);

    assertThat(output.success()).isFalse();
    assertThat(output.text())
        .contains("error: [Athanor/UnreadableSnapshot]", root.toString(), "1 error")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void aSnapshotThatIsNoText() throws IOException {
    Path file = Files.write(root.resolve("snapshot.json"), new byte[] {(byte) 0xc3, '('});
    CompilerOutput output = project.build("-Aathanor.snapshot=" + file);

    assertThat(output.success()).isFalse();
    assertThat(output.text()).contains("error: [Athanor/UnreadableSnapshot]", "not in UTF-8");
  }

  /** The compiler's encoding is that of the sources; the snapshot's is always UTF-8. */
  @Test
  void sourcesInAnotherEncoding() {
    project = new TestProject(root);
    String source =
        "package acme; import jakarta.persistence.*; @Entity public class Hero { @Id Long id;"
            + " @Column(name = \"gr\\u00f6\\u00dfe\") int size; }";
    project.rawSource("acme", "Hero", source);

    project.build("-encoding", "ISO-8859-1");
    assertThat(project.pending()).contains("größe");
    project.record("größe");
    project.build("-encoding", "ISO-8859-1");
    project.rawSource("acme", "Hero", source.replace("int size", "long size"));
    assertThat(project.build("-encoding", "ISO-8859-1").text())
        .contains("1 column to alter")
        .doesNotContain("rename");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Aathanor.pending=loud",
        "-Aathanor.enabled=maybe",
        "-Aathanor.naming=camel",
        "-Aathanor.validation=maybe",
        "-Aathanor.targets=h2,oracle",
        "-Aathanor.package=acme.1st",
        "-Aathanor.package=acme.new.migrations",
        "-Aathanor.package=acme/migrations"
      })
  void aValueThatMakesNoSense(String option) {
    CompilerOutput output = project.build(option);

    assertThat(output.success()).isFalse();
    assertThat(output.text())
        .contains("error: [Athanor/UnknownOption]", "1 error")
        .doesNotContain("Exception", "\tat ");
  }
}
