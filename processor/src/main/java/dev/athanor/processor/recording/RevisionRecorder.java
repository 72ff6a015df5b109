package dev.athanor.processor.recording;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.problem.Severity;
import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.drafting.KnownSchema;
import dev.athanor.processor.snapshot.PendingRevision;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.snapshot.SnapshotFile;
import dev.athanor.processor.writing.MigrationSource;
import dev.athanor.processor.writing.MigrationWriter;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Records revisions: a migration class among the sources and the snapshot that belongs to it,
 * together or not at all. One recorder at a time works on a project; should it be killed, recording
 * again finishes or removes what it began.
 */
public final class RevisionRecorder {

  private final ProjectLayout project;
  private final Clock clock;
  private final InterruptedRecording interrupted;

  /** A recorder for a project; the clock tells when a revision was recorded. */
  public RevisionRecorder(ProjectLayout project, Clock clock) {
    this.project = project;
    this.clock = clock;
    this.interrupted = new InterruptedRecording(project);
  }

  /**
   * Records the draft of the last build, or finishes a recording of it that was interrupted.
   *
   * @param message what the revision is for, in one line
   * @throws ProblemException if there is no message, no build, nothing to record, a draft that is
   *     older than the sources, a file in the way, or another recorder at work; unless it says
   *     otherwise, nothing was written then
   */
  public Recorded record(String message) {
    return locked(message, () -> recordDraft(message));
  }

  /**
   * Records a revision that does nothing yet, to be written by hand.
   *
   * @param message what the revision is for, in one line
   * @throws ProblemException if there is no message, no build, a file in the way, or another
   *     recorder at work; unless it says otherwise, nothing was written then
   */
  public Recorded recordEmpty(String message) {
    return locked(message, () -> recordNothing(message));
  }

  private Recorded recordDraft(String message) throws IOException {
    Optional<Recorded> settled = interrupted.settle();
    if (settled.isPresent() && Files.notExists(project.pending())) {
      return settled.get();
    }
    PendingRevision pending = pending();
    Snapshot base = snapshot();
    Optional<Recorded> finished = settled.isPresent() ? settled : interrupted.finish(pending, base);
    if (finished.isPresent()) {
      return finished
          .filter(recorded -> recorded.id().equals(pending.id()))
          .orElseThrow(() -> Refusals.finishedFirst(finished.get().migration()));
    }
    requireSameBase(pending, base);
    Optional<String> staleness = new Freshness(project).staleness(pending);
    if (staleness.isPresent()) {
      throw Refusals.stale(staleness.get());
    }
    Draft draft = Draft.between(known(base), known(pending.candidate()), pending.renames());
    requireSound(draft);
    if (draft.isEmpty()) {
      throw Refusals.nothingToRecord();
    }
    return write(message, pending.id(), pending, draft, pending.candidate());
  }

  private Recorded recordNothing(String message) throws IOException {
    Snapshot before = snapshot();
    Optional<Recorded> settled = interrupted.settle();
    if (settled.isPresent() && snapshot().schema().equals(before.schema())) {
      return settled.get();
    }
    PendingRevision pending = pending();
    Optional<Recorded> finished =
        settled.isPresent() ? settled : interrupted.finish(pending, before);
    if (finished.isPresent()) {
      throw Refusals.finishedFirst(finished.get().migration());
    }
    requireSameBase(pending, before);
    RevisionId id = EmptyRevisionId.of(pending.down(), message, now());
    Snapshot unchanged = before.in(pending.candidate().migrationsPackage());
    return write(message, id, pending, Draft.NONE, unchanged);
  }

  private Recorded write(
      String message, RevisionId id, PendingRevision pending, Draft draft, Snapshot schema)
      throws IOException {
    Instant created = now();
    MigrationSource source =
        new MigrationSource(
            schema.migrationsPackage(),
            MigrationWriter.className(message, created),
            message,
            new RevisionNode(id, pending.down(), List.of(), List.of()),
            Optional.of(created),
            draft.upgrade(),
            draft.downgrade());
    return new RevisionFiles(project).write(source, schema);
  }

  private Recorded locked(String message, Recording recording) {
    if (message.isBlank()) {
      throw Refusals.noMessage();
    }
    RecordingLock lock = lock();
    try (lock) {
      return recording.run();
    } catch (IOException e) {
      throw Refusals.cannotRead(project.resources(), e);
    } catch (UncheckedIOException e) {
      throw Refusals.cannotRead(project.resources(), e.getCause());
    }
  }

  private RecordingLock lock() {
    try {
      return RecordingLock.acquire(project);
    } catch (IOException e) {
      throw Refusals.cannotLock(e);
    }
  }

  private static KnownSchema known(Snapshot snapshot) {
    return new KnownSchema(snapshot.schema(), snapshot.origins());
  }

  private static void requireSameBase(PendingRevision pending, Snapshot base) {
    if (!base.heads().equals(pending.down())) {
      throw Refusals.stale("the snapshot has moved on");
    }
  }

  private static void requireSound(Draft draft) {
    List<Problem> errors =
        draft.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(errors, null);
    }
  }

  private PendingRevision pending() throws IOException {
    Path file = project.pending();
    if (Files.notExists(file)) {
      throw Refusals.notBuilt(file);
    }
    return PendingRevision.read(Files.readString(file));
  }

  private Snapshot snapshot() {
    return SnapshotFile.read(project.snapshot()).orElse(Snapshot.EMPTY);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** What is done while no other recorder works. */
  private interface Recording {
    Recorded run() throws IOException;
  }
}
