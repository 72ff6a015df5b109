package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.migration.RevisionEntry;
import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRequest;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision may be told its id, its labels, what it needs and where it goes. */
final class PlacedRevisionTest {

  private static final CompilerOutput SILENCE = new CompilerOutput(true, "");

  @TempDir private Path root;
  private TestProject project;
  private Recorded first;

  @BeforeEach
  void create() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
    first = project.buildAndRecord("create hero");
  }

  @Test
  void anIdOfOnesOwn() {
    project.source("@Entity public class Team { @Id Long id; }");
    project.build();

    Recorded recorded = project.recorder().record(request("add team", "001"));

    assertThat(recorded.id()).isEqualTo(new RevisionId("001"));
    assertThat(project.build()).isEqualTo(SILENCE);
    assertRefused("DuplicateRevisionId", request("again", "001"));
    assertRefused("IllegalRevisionId", request("again", "a-b"));
  }

  @Test
  void aBranchWithALabel() {
    Recorded feature = project.recorder().recordEmpty(labelled("begin", "feature", first));
    assertThat(project.build()).isEqualTo(SILENCE);
    Recorded other = project.recorder().recordEmpty(onTopOf("aside", first.id() + "", true));
    assertThat(project.build()).isEqualTo(SILENCE);
    project.source("@Entity public class Team { @Id Long id; }");
    project.build();

    Recorded draft = project.recorder().record(onTopOf("add team", other.id() + "", false));

    assertThat(node(feature)).isEqualTo(node(feature.id(), first.id(), List.of("feature")));
    assertThat(project.build()).isEqualTo(SILENCE);
    assertThat(node(draft)).isEqualTo(node(draft.id(), other.id(), List.of()));
    assertThat(project.layout().snapshot()).content().contains(draft.id() + "", feature.id() + "");
  }

  @Test
  void whatHasToBeAppliedBefore() {
    Recorded aside =
        project
            .recorder()
            .recordEmpty(
                new RevisionRequest(
                    "aside",
                    Optional.empty(),
                    List.of("aside"),
                    List.of(),
                    List.of("base"),
                    false));
    project.build();
    RevisionRequest dependent =
        new RevisionRequest(
            "dependent",
            Optional.empty(),
            List.of(),
            List.of("aside", aside.id().value().substring(0, 6)),
            List.of(first.id().value()),
            false);

    Recorded recorded = project.recorder().recordEmpty(dependent);

    assertThat(project.build()).isEqualTo(SILENCE);
    assertThat(node(recorded).dependsOn()).containsExactly("aside", aside.id().value());
  }

  @Test
  void aPlaceThatWouldNotCompile() {
    assertRefused("MultipleHeads", onTopOf("aside", "base", false));
    assertRefused("UnknownRevision", onTopOf("aside", "f00f", false));
    assertRefused("LabelEqualsRevisionId", labelled("aside", first.id().value(), first));
    project.recordEmpty("second");
    project.build();
    assertRefused("NotAHead", onTopOf("aside", first.id().value(), false));
  }

  @Test
  void aRevisionThatOnlyACompilerCanRead() {
    project.rawSource(
        "acme.migrations",
        "Odd",
        """
        package acme.migrations;
        @dev.athanor.annotation.Revision(id = "odd" + 1)
        public class Odd {}
        """);

    assertRefused("UnreadableRevision", onTopOf("aside", "head", false));
  }

  private void assertRefused(String code, RevisionRequest request) {
    String snapshot = ProjectFiles.read(project.layout().snapshot());
    assertThatThrownBy(() -> project.recorder().recordEmpty(request))
        .hasMessageContaining("[Athanor/" + code + "]");
    assertThat(project.layout().snapshot()).hasContent(snapshot);
  }

  private RevisionNode node(Recorded recorded) {
    return project.revisions().revisions().stream()
        .map(RevisionEntry::node)
        .filter(node -> node.id().equals(recorded.id()))
        .findFirst()
        .orElseThrow();
  }

  private static RevisionNode node(RevisionId id, RevisionId down, List<String> labels) {
    return new RevisionNode(id, List.of(down), List.of(), labels);
  }

  private static RevisionRequest request(String message, String id) {
    return new RevisionRequest(message, Optional.of(id), List.of(), List.of(), List.of(), false);
  }

  private static RevisionRequest labelled(String message, String label, Recorded head) {
    return new RevisionRequest(
        message, Optional.empty(), List.of(label), List.of(), List.of(head.id().value()), false);
  }

  private static RevisionRequest onTopOf(String message, String head, boolean splice) {
    return new RevisionRequest(
        message, Optional.empty(), List.of(), List.of(), List.of(head), splice);
  }
}
