package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.recording.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recording is all or nothing, says why not, and can be done again. */
final class RecordingTest {

  private static final CompilerOutput SILENCE = new CompilerOutput(true, "");

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
  }

  @Test
  void beforeAnyBuild() throws IOException {
    assertRefused("NotBuilt", () -> project.record("create hero"));
  }

  @Test
  void whenASourceIsNewer() throws IOException {
    project.build();
    Files.setLastModifiedTime(
        project.sources().get(0), FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));

    assertRefused("StaleDraft", () -> project.record("create hero"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "tells no times but those that are copied")
  void whenABackupOfASourceIsBackWithItsTime() throws IOException {
    Path source = project.sources().get(0);
    Path backup = root.resolve("Hero.java.backup");
    Files.copy(source, backup, StandardCopyOption.COPY_ATTRIBUTES);
    project.source("@Entity public class Hero { @Id Long id; String name; }").build();
    Files.move(backup, source, StandardCopyOption.REPLACE_EXISTING);

    assertRefused("StaleDraft", () -> project.record("add name"));
  }

  @Test
  void whenTheSnapshotHasMovedOn() throws IOException {
    project.build();
    Path pending = project.classes().resolve("META-INF/athanor/pending.json");
    String draft = project.pending();
    project.buildAndRecord("create hero");
    Files.writeString(pending, draft);

    assertThatThrownBy(() -> project.record("again")).hasMessageContaining("[Athanor/StaleDraft]");
  }

  @Test
  void whenTheTargetExists() {
    project.rawSource("acme.migrations", "R20260101000100_CreateHero", "");
    project.build();

    assertThatThrownBy(() -> project.record("create hero"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/TargetExists]");
    assertThat(project.layout().snapshot()).doesNotExist();
  }

  @Test
  void whereNothingCanBeWritten() throws IOException {
    project.build();
    Files.createDirectories(root.resolve("src/main/resources"));
    Files.writeString(root.resolve("src/main/resources/META-INF"), "a file, not a folder");

    assertRefused("CannotRecord", () -> project.record("create hero"));
    assertThat(project.sources()).hasSize(1);
  }

  @Test
  void interruptedBetweenTheTwoMoves() throws IOException {
    project.build();
    Recorded recorded = project.record("create hero");
    String snapshot = Files.readString(recorded.snapshot());
    Files.delete(recorded.snapshot());

    assertThat(project.record("create hero")).isEqualTo(recorded);
    assertThat(recorded.snapshot()).hasContent(snapshot);
    assertThat(project.build()).isEqualTo(SILENCE);
  }

  @Test
  void interruptedAndBuiltAgain() throws IOException {
    project.build();
    Recorded recorded = project.record("create hero");
    String snapshot = Files.readString(recorded.snapshot());
    Files.delete(recorded.snapshot());

    assertThat(project.compile(JavaCompiler.JAVAC, project.sources()).text())
        .contains("[Athanor/NoSnapshot]");
    assertThat(project.record("create hero")).isEqualTo(recorded);
    assertThat(recorded.snapshot()).hasContent(snapshot);
  }

  @Test
  void anEmptyRevisionIsContinued() {
    project.buildAndRecord("create hero");
    Recorded empty = project.recordEmpty("fill in names");
    assertThat(project.build()).isEqualTo(SILENCE);

    project.source("@Entity public class Hero { @Id Long id; String name; }");
    Recorded next = project.buildAndRecord("add name");
    assertThat(next.migration()).content().contains("down = \"" + empty.id() + "\"");
    assertThat(project.build()).isEqualTo(SILENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say \"hello\" \\ */ \\u0041 $L",
        "größer, schöner, 更多",
        "123",
        "class",
        "a very long message that goes on and on, far beyond what a line of source code can hold",
        "two\nlines"
      })
  void oddMessages(String message) throws IOException, FormatterException {
    project.build();
    String source = Files.readString(project.record(message).migration());

    assertThat(new Formatter().formatSource(source)).isEqualTo(source);
    assertThat(project.build()).isEqualTo(SILENCE);
    assertThat(project.revisions().revisions()).hasSize(1);
  }

  private void assertRefused(String code, ThrowingCallable recording) throws IOException {
    List<Path> before = files();
    assertThatThrownBy(recording)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/" + code + "]");
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
