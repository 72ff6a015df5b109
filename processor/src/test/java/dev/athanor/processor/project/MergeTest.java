package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that each added a revision are brought together by one that continues both. */
final class MergeTest {

  private static final CompilerOutput SILENCE = new CompilerOutput(true, "");

  @TempDir private Path root;
  @TempDir private Path scratch;
  private TestProject project;
  private TwoBranches branches;

  @BeforeEach
  void diverge() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
    project.buildAndRecord("create hero");
    branches = TwoBranches.of(project, scratch.resolve("git"));
  }

  @Test
  void rightAfterTheConflictOfGit() {
    assertThat(ProjectFiles.read(project.layout().snapshot())).contains("<<<<<<<", ">>>>>>>");
    assertThat(project.build().text()).containsOnlyOnce("[Athanor/SnapshotConflict]");

    Recorded merged = project.recorder().merge(RevisionRequest.of("merge"));

    assertMerged(merged);
  }

  @Test
  void whenTheConflictIsSolvedAlready() throws IOException {
    Files.writeString(project.layout().snapshot(), branches.solved());
    assertThat(project.build().text()).contains("[Athanor/MultipleHeads]");

    assertMerged(project.recorder().merge(RevisionRequest.of("merge")));
  }

  @Test
  void headsMayBeNamed() {
    Recorded merged =
        project
            .recorder()
            .merge(request(branches.right().id().value(), branches.left().id().value()));

    assertMerged(merged);
  }

  @Test
  void oneHeadIsNothingToMerge() {
    assertMerged(project.recorder().merge(RevisionRequest.of("merge")));

    refused("NothingToMerge", RevisionRequest.of("again"));
  }

  @Test
  void onlyHeadsAreMerged() {
    refused("NothingToMerge", request(branches.left().id().value()));
    refused("NotAHead", request(branches.left().id().value(), "base+1"));
    refused("UnknownRevision", request(branches.left().id().value(), "f00f00"));
    refused("NoMessage", RevisionRequest.of(" "));
  }

  @Test
  void aSnapshotOfOneSideOnly() throws IOException {
    Files.writeString(project.layout().snapshot(), ProjectFiles.read(scratch.resolve("git/ours")));

    refused("SnapshotMismatch", RevisionRequest.of("merge"));
  }

  @Test
  void anyOtherConflictIsLeftToPeople() throws IOException {
    Files.writeString(
        project.layout().snapshot(),
        ProjectFiles.read(project.layout().snapshot())
            .replace("  \"tables\"", "<<<<<<< a\n=======\n>>>>>>> b\n  \"tables\""));

    refused("SnapshotConflict", RevisionRequest.of("merge"));
  }

  @Test
  void killedBeforeEachChange() throws IOException {
    String conflict = ProjectFiles.read(project.layout().snapshot());
    List<Path> before = files();
    int change = 0;
    while (isKilledBefore(change)) {
      Recorded merged = project.recorder().merge(RevisionRequest.of("merge"));
      assertThat(files())
          .as("killed before change %s", change++)
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(before.stream(), Stream.of(merged.migration())).toList());
      Files.delete(merged.migration());
      Files.writeString(project.layout().snapshot(), conflict);
    }

    assertThat(change).isGreaterThan(3);
    assertThat(project.build()).isEqualTo(SILENCE);
  }

  private boolean isKilledBefore(int change) {
    AtomicInteger left = new AtomicInteger(change);
    try {
      KilledRecorder.recorder(
              root,
              () -> {
                if (left.getAndDecrement() <= 0) {
                  throw new Killed();
                }
              })
          .merge(RevisionRequest.of("merge"));
      return false;
    } catch (Killed killed) {
      return true;
    }
  }

  private void assertMerged(Recorded merged) {
    assertThat(project.build()).isEqualTo(SILENCE);
    assertThat(project.revisions().revisions())
        .filteredOn(entry -> entry.node().id().equals(merged.id()))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(Set.copyOf(entry.node().down()))
                    .isEqualTo(Set.of(branches.left().id(), branches.right().id())));
  }

  private void refused(String code, RevisionRequest request) {
    String snapshot = ProjectFiles.read(project.layout().snapshot());
    List<Path> before = project.sources();
    assertThatThrownBy(() -> project.recorder().merge(request))
        .hasMessageContaining("[Athanor/" + code + "]");
    assertThat(project.sources()).isEqualTo(before);
    assertThat(project.layout().snapshot()).hasContent(snapshot);
  }

  private static RevisionRequest request(String... heads) {
    return new RevisionRequest(
        "merge", Optional.of("m1"), List.of(), List.of(), List.of(heads), false);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** Nobody catches it, as nobody gets to run in a killed process. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
