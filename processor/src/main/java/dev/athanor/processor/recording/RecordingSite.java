package dev.athanor.processor.recording;

import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.snapshot.PendingRevision;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.snapshot.SnapshotFile;
import dev.athanor.processor.writing.MigrationSource;
import dev.athanor.processor.writing.MigrationWriter;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What every recording reads and writes. */
final class RecordingSite {

  private final ProjectLayout project;
  private final Clock clock;
  private final InterruptedRecording interrupted;

  RecordingSite(ProjectLayout project, Clock clock) {
    this.project = project;
    this.clock = clock;
    this.interrupted = new InterruptedRecording(project);
  }

  ProjectLayout project() {
    return project;
  }

  InterruptedRecording interrupted() {
    return interrupted;
  }

  PendingRevision pending() throws IOException {
    Path file = project.pending();
    if (Files.notExists(file)) {
      throw Refusals.notBuilt(file);
    }
    return PendingRevision.read(Files.readString(file));
  }

  Snapshot snapshot() {
    return SnapshotFile.read(project.snapshot()).orElse(Snapshot.EMPTY);
  }

  /** Where a revision goes: on top of everything, unless the request says otherwise. */
  Continuation place(RevisionRequest request, Snapshot base) {
    return request.isPlain()
        ? Continuation.of(base.heads())
        : Continuation.of(request, graph(base));
  }

  /** The graph of the sources, which the snapshot has to belong to. */
  RevisionGraph graph(Snapshot base) {
    RevisionGraph graph = SourceRevisions.in(project.sources()).graph();
    if (!base.heads().equals(graph.heads().stream().toList())) {
      throw PlaceRefusals.otherHeads(project.snapshot(), base.heads(), graph.heads());
    }
    return graph;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  static void requireSameBase(PendingRevision pending, Snapshot base) {
    if (!base.heads().equals(pending.down())) {
      throw Refusals.stale("the snapshot has moved on");
    }
  }

  /** Writes a revision, and the snapshot with this schema that then belongs to it. */
  Recorded write(
      String message, RevisionId id, Continuation continuation, Draft draft, Snapshot schema)
      throws IOException {
    continuation.requireSound(id);
    Instant created = now();
    MigrationSource source =
        new MigrationSource(
            schema.migrationsPackage(),
            MigrationWriter.className(message, created),
            message,
            continuation.node(id),
            Optional.of(created),
            draft.upgrade(),
            draft.downgrade());
    return new RevisionFiles(project).write(source, schema.at(continuation.heads(id)));
  }
}
