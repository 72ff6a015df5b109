package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a recorder is killed, the next one completes or removes what it began. */
final class KilledRecordingTest {

  private static final CompilerOutput SILENCE = new CompilerOutput(true, "");

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void build() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
    project.build();
  }

  @Test
  void aDraftStoppedBeforeEachChange() throws IOException {
    int changes = stopBeforeEach(recorder -> recorder.record("create hero"), true);

    assertThat(changes).isGreaterThan(5);
    assertThat(project.build()).isEqualTo(SILENCE);
  }

  @Test
  void anEmptyRevisionStoppedBeforeEachChange() throws IOException {
    project.buildAndRecord("create hero");

    stopBeforeEach(recorder -> recorder.recordEmpty("by hand"), false);

    assertThat(project.build()).isEqualTo(SILENCE);
  }

  @Test
  void anEmptyOneAfterADraftThatWasInterrupted() throws IOException {
    assertThatThrownBy(() -> stopping(lastMove()).record("create hero")).isInstanceOf(Killed.class);

    assertThatThrownBy(() -> project.recordEmpty("by hand"))
        .hasMessageContaining("[Athanor/StaleDraft]")
        .hasMessageContaining("had been interrupted, and is finished now");
    assertThat(migrations()).hasSize(1);
    assertThat(project.build()).isEqualTo(SILENCE);
  }

  @Test
  void onAnotherBranchThanBefore() throws IOException {
    assertThatThrownBy(() -> stopping(lastMove()).record("create hero")).isInstanceOf(Killed.class);
    String other =
        Files.readString(project.layout().snapshot().resolveSibling(".snapshot.json.tmp"));
    Files.writeString(
        project.layout().snapshot(), other.replaceAll("\"[0-9a-f]{12}\"", "\"abc123\""));

    assertThatThrownBy(() -> project.record("create hero"))
        .hasMessageContaining("[Athanor/InterruptedRecording]");
    assertThat(project.layout().snapshot()).content().contains("abc123");
  }

  @Test
  void aSnapshotThatCannotBeMovedTakesTheMigrationBack() throws IOException {
    AtomicInteger left = new AtomicInteger(lastMove());
    Path snapshot = project.layout().snapshot();
    RevisionRecorder recorder =
        KilledRecorder.recorder(
            root,
            () -> {
              if (left.getAndDecrement() == 0) {
                ProjectFiles.directory(snapshot.resolve("in the way"));
              }
            });

    assertThatThrownBy(() -> recorder.record("create hero"))
        .hasMessageContaining("[Athanor/CannotRecord] Nothing is recorded")
        .hasMessageContaining("snapshot.json cannot be written");
    assertThat(migrations()).isEmpty();
    assertThat(files()).noneMatch(file -> file.endsWith(".tmp"));
  }

  @Test
  void aRealProcess() throws IOException, InterruptedException {
    Process process = KilledRecorder.start(root, lastMove());

    assertThatThrownBy(() -> project.record("create hero"))
        .hasMessageContaining("[Athanor/RecordingInProgress]");
    process.destroyForcibly().waitFor();

    assertThat(project.record("create hero").migration()).exists();
    assertThat(migrations()).hasSize(1);
    assertThat(project.build()).isEqualTo(SILENCE);
  }

  @Test
  void twoAtOnce() {
    Recorded[] other = new Recorded[1];
    RevisionRecorder slow =
        KilledRecorder.recorder(
            root,
            () ->
                assertThatThrownBy(() -> other[0] = project.record("again"))
                    .hasMessageContaining("[Athanor/RecordingInProgress]"));

    assertThat(slow.record("create hero").migration()).exists();
    assertThat(other[0]).isNull();
  }

  /** How many changes there are; after each of them everything is as it was before. */
  private int stopBeforeEach(Consumer<RevisionRecorder> recording, boolean isDraft)
      throws IOException {
    List<String> before = files();
    for (int change = 0; ; change++) {
      RevisionRecorder recorder = stopping(change);
      try {
        recording.accept(recorder);
        return change;
      } catch (Killed killed) {
        Recorded recorded =
            isDraft ? project.record("create hero") : project.recordEmpty("by hand");
        assertThat(files())
            .as("stopped before change %s", change)
            .filteredOn(file -> !before.contains(file))
            .containsExactlyInAnyOrderElementsOf(
                Stream.of(recorded.migration(), recorded.snapshot())
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> !before.contains(file))
                    .toList());
        assertThat(recorded.snapshot())
            .content()
            .contains("\"heads\": [\"" + recorded.id() + "\"]");
        undo(recorded);
      }
    }
  }

  private void undo(Recorded recorded) throws IOException {
    Files.delete(recorded.migration());
    Path built = project.classes().resolve("META-INF/athanor/snapshot.json");
    if (Files.exists(built)) {
      Files.copy(built, recorded.snapshot(), StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.delete(recorded.snapshot());
    }
  }

  /** Before the snapshot is moved to its place, where the folders are there. */
  private int lastMove() throws IOException {
    undo(project.record("create hero"));
    AtomicInteger changes = new AtomicInteger();
    Recorded recorded =
        KilledRecorder.recorder(root, changes::incrementAndGet).record("create hero");
    int last = changes.get() - 1;
    undo(recorded);
    return last;
  }

  private RevisionRecorder stopping(int change) {
    AtomicInteger left = new AtomicInteger(change);
    return KilledRecorder.recorder(
        root,
        () -> {
          if (left.getAndDecrement() <= 0) {
            throw new Killed();
          }
        });
  }

  private List<Path> migrations() {
    return project.sources().stream()
        .filter(file -> file.getParent().endsWith("migrations"))
        .toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** Nobody catches it; and what a dead process does not do, a stopped one does not either. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
