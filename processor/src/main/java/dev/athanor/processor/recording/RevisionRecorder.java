package dev.athanor.processor.recording;

import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.snapshot.PendingRevision;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.snapshot.SnapshotReader;
import dev.athanor.processor.snapshot.SnapshotWriter;
import dev.athanor.processor.writing.MigrationSource;
import dev.athanor.processor.writing.MigrationWriter;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Records revisions: a migration class among the sources and the snapshot that belongs to it,
 * together or not at all. Both are written beside their places first; should the machine stop
 * between the two moves, recording again finishes the work.
 */
public final class RevisionRecorder {

  private final ProjectLayout project;
  private final Clock clock;

  /** A recorder for a project; the clock tells when a revision was recorded. */
  public RevisionRecorder(ProjectLayout project, Clock clock) {
    this.project = project;
    this.clock = clock;
  }

  /**
   * Records the draft of the last build.
   *
   * @param message what the revision is for, in one line
   * @throws dev.athanor.problem.ProblemException if there is no build, nothing to record, a draft
   *     that is older than the sources, or a file in the way; then nothing was written
   */
  public Recorded record(String message) {
    try {
      PendingRevision pending = pending();
      Snapshot base = snapshot();
      Optional<Path> interrupted = InterruptedRecording.find(project, pending, base);
      if (interrupted.isPresent()) {
        return finish(pending, interrupted.get());
      }
      requireFresh(pending, base);
      Draft draft = Draft.between(base.schema(), pending.candidate().schema(), pending.renames());
      if (draft.isEmpty()) {
        throw Refusals.nothingToRecord();
      }
      RevisionNode node =
          new RevisionNode(pending.id(), List.copyOf(pending.down()), List.of(), List.of());
      return write(message, node, draft, pending.candidate());
    } catch (IOException e) {
      throw Refusals.cannotWrite(project.resources(), e);
    }
  }

  /**
   * Records a revision that does nothing yet, to be written by hand.
   *
   * @param message what the revision is for, in one line
   * @throws dev.athanor.problem.ProblemException if there is no build, or a file in the way; then
   *     nothing was written
   */
  public Recorded recordEmpty(String message) {
    try {
      PendingRevision pending = pending();
      Snapshot base = snapshot();
      if (!base.heads().equals(pending.down())) {
        throw Refusals.stale("the snapshot has moved on");
      }
      RevisionId id = EmptyRevisionId.of(pending.down(), message, now());
      RevisionNode node = new RevisionNode(id, List.copyOf(pending.down()), List.of(), List.of());
      Snapshot unchanged = base.in(pending.candidate().migrationsPackage());
      return write(message, node, Draft.NONE, unchanged);
    } catch (IOException e) {
      throw Refusals.cannotWrite(project.resources(), e);
    }
  }

  private Recorded write(String message, RevisionNode node, Draft draft, Snapshot schema)
      throws IOException {
    Instant created = now();
    MigrationSource source =
        new MigrationSource(
            schema.migrationsPackage(),
            MigrationWriter.className(message, created),
            message,
            node,
            Optional.of(created),
            draft.upgrade(),
            draft.downgrade());
    Path target = project.packageFolder(source.packageName()).resolve(source.className() + ".java");
    if (Files.exists(target)) {
      throw Refusals.targetExists(target);
    }
    try (FileChange migration = FileChange.prepare(target, MigrationWriter.write(source));
        FileChange snapshot = prepareSnapshot(schema, node.id())) {
      migration.commit();
      snapshot.commit();
    }
    return new Recorded(node.id(), target, project.snapshot());
  }

  private Recorded finish(PendingRevision pending, Path migration) throws IOException {
    try (FileChange snapshot = prepareSnapshot(pending.candidate(), pending.id())) {
      snapshot.commit();
    }
    return new Recorded(pending.id(), migration, project.snapshot());
  }

  private FileChange prepareSnapshot(Snapshot schema, RevisionId head) throws IOException {
    return FileChange.prepare(project.snapshot(), SnapshotWriter.write(schema.at(List.of(head))));
  }

  private void requireFresh(PendingRevision pending, Snapshot base) throws IOException {
    if (!base.heads().equals(pending.down())) {
      throw Refusals.stale("the snapshot has moved on");
    }
    Optional<Path> newer =
        Freshness.newer(project.sources(), Files.getLastModifiedTime(project.pending()));
    if (newer.isPresent()) {
      throw Refusals.stale(newer.get() + " is newer");
    }
  }

  private PendingRevision pending() throws IOException {
    if (!Files.exists(project.pending())) {
      throw Refusals.notBuilt(project.pending());
    }
    return PendingRevision.read(Files.readString(project.pending()));
  }

  private Snapshot snapshot() throws IOException {
    Path file = project.snapshot();
    return Files.exists(file) ? SnapshotReader.read(Files.readString(file)) : Snapshot.EMPTY;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
