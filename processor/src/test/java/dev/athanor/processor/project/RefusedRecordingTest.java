package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of a recording is named, with its place, and not confused. */
final class RefusedRecordingTest {

  @TempDir private Path folder;
  private Path root;
  private TestProject project;

  @BeforeEach
  void build() {
    root = folder.resolve("Spaß mit Räumen");
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
    project.build();
  }

  @Test
  void inAnOddFolder() {
    project.buildAndRecord("größer");
    assertThat(project.build("-Aathanor.pending=error")).isEqualTo(new CompilerOutput(true, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t\n"})
  void withoutAMessage(String message) {
    refused(() -> project.record(message)).hasMessageContaining("[Athanor/NoMessage]");
    refused(() -> project.recordEmpty(message)).hasMessageContaining("[Athanor/NoMessage]");
  }

  @Test
  void aSnapshotThatIsNoFile() throws IOException {
    Files.createDirectories(project.layout().snapshot());

    refused(() -> project.record("create hero"))
        .hasMessageContaining("[Athanor/UnreadableSnapshot]")
        .hasMessageContaining("snapshot.json cannot be read");
  }

  @Test
  void aSnapshotThatIsNoText() throws IOException {
    Files.createDirectories(project.layout().snapshot().getParent());
    Files.write(project.layout().snapshot(), new byte[] {'{', (byte) 0xff, '}'});

    refused(() -> project.record("create hero"))
        .hasMessageContaining("[Athanor/UnreadableSnapshot]")
        .hasMessageContaining("not in UTF-8");
  }

  @Test
  void aSnapshotWithAMistakeNamesItsFile() throws IOException {
    Files.createDirectories(project.layout().snapshot().getParent());
    Files.writeString(project.layout().snapshot(), "{");

    refused(() -> project.record("create hero"))
        .hasMessageContaining("[Athanor/CorruptSnapshot]")
        .hasMessageContaining(project.layout().snapshot().toString());
  }

  @Test
  void aDraftThatCannotBeRead() throws IOException {
    Path pending = project.classes().resolve("META-INF/athanor/pending.json");
    Files.delete(pending);
    Files.createDirectories(pending);

    refused(() -> project.record("create hero"))
        .hasMessageContaining("[Athanor/CannotRecord]")
        .hasMessageContaining("cannot be read")
        .message()
        .doesNotContain("written");
  }

  @Test
  void aFileInThePlaceOfAFolder() throws IOException {
    Files.writeString(root.resolve("src/main/java/acme/migrations"), "");

    refused(() -> project.record("create hero"))
        .hasMessageContaining("[Athanor/CannotRecord] Nothing is recorded")
        .hasMessageContaining("R20260101000100_CreateHero.java cannot be written")
        .hasMessageContaining("a file is in the place of a folder");
    assertThat(project.layout().snapshot()).doesNotExist();
  }

  @Test
  void migrationsInAnotherEncoding() throws IOException {
    Path odd = root.resolve("src/main/java/acme/migrations/Notes.java");
    Files.createDirectories(odd.getParent());
    Files.write(
        odd,
        "package acme.migrations; /** Größe */ class Notes {}"
            .getBytes(StandardCharsets.ISO_8859_1));
    project.build("-encoding", "ISO-8859-1");

    assertThat(project.record("create hero").migration()).exists();
  }

  @Test
  void whatAKilledRecorderHadNotWrittenToItsEnd() throws IOException {
    Path snapshot = project.layout().snapshot();
    Files.createDirectories(snapshot.getParent());
    Files.writeString(snapshot.resolveSibling(".snapshot.json.tmp"), "{\"formatVersion\": 1, ");

    project.record("create hero");

    assertThat(Files.list(snapshot.getParent()).map(Path::getFileName).map(Path::toString).toList())
        .isEqualTo(List.of("snapshot.json"));
  }

  @Test
  void aSnapshotWithWindowsLineEnds() throws IOException {
    project.buildAndRecord("create hero");
    Path snapshot = project.layout().snapshot();
    Files.writeString(snapshot, Files.readString(snapshot).replace("\n", "\r\n"));

    assertThat(project.build()).isEqualTo(new CompilerOutput(true, ""));
    project.source("@Entity public class Hero { @Id Long id; String name; }");
    project.buildAndRecord("add name");
    assertThat(project.build()).isEqualTo(new CompilerOutput(true, ""));
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable recording) {
    return assertThatThrownBy(recording).isInstanceOf(ProblemException.class);
  }
}
