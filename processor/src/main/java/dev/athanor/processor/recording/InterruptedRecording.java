package dev.athanor.processor.recording;

import dev.athanor.problem.ProblemException;
import dev.athanor.processor.snapshot.PendingRevision;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.snapshot.SnapshotFile;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a recorder left that was killed. Between its two moves the migration is there and the
 * snapshot is still that of its down revision; the new one lies beside it, or can be made again
 * from the draft. Before them nothing counts, and what was written is removed.
 */
final class InterruptedRecording {

  private final ProjectLayout project;

  InterruptedRecording(ProjectLayout project) {
    this.project = project;
  }

  /** Finishes a recording whose snapshot lies beside its place, or removes its beginnings. */
  Optional<Recorded> settle() throws IOException {
    Path waiting = FileChange.beside(project.snapshot());
    if (Files.notExists(waiting)) {
      return Optional.empty();
    }
    Optional<Snapshot> next = complete(waiting);
    if (next.isEmpty()) {
      return removed(waiting);
    }
    Snapshot base = BaseSnapshot.read(project.snapshot());
    List<RevisionId> news =
        next.get().heads().stream().filter(id -> !base.heads().contains(id)).toList();
    Optional<Path> migration =
        news.size() == 1
            ? migration(next.get().migrationsPackage(), news.get(0))
            : Optional.empty();
    if (migration.isEmpty()) {
      return removed(waiting);
    }
    requireContinuation(migration.get(), waiting, base, next.get());
    try {
      FileChange.resume(project.snapshot()).commit();
    } catch (IOException e) {
      throw Refusals.halfDone(migration.get(), project.snapshot(), e);
    }
    return Optional.of(new Recorded(news.get(0), migration.get(), project.snapshot()));
  }

  private static Optional<Recorded> removed(Path waiting) throws IOException {
    Files.delete(waiting);
    return Optional.empty();
  }

  /** Finishes a recording of this draft of which only the migration is left. */
  Optional<Recorded> finish(PendingRevision pending, Snapshot base) throws IOException {
    removeBeginnings(pending.candidate().migrationsPackage());
    if (!base.heads().equals(pending.down())) {
      return Optional.empty();
    }
    Optional<Path> migration = migration(pending.candidate().migrationsPackage(), pending.id());
    if (migration.isEmpty()) {
      return Optional.empty();
    }
    new RevisionFiles(project)
        .writeSnapshot(pending.candidate().at(List.of(pending.id())), migration.get());
    return Optional.of(new Recorded(pending.id(), migration.get(), project.snapshot()));
  }

  /** The snapshot that was to come, if it was written to its end. */
  private static Optional<Snapshot> complete(Path waiting) {
    try {
      return SnapshotFile.read(waiting);
    } catch (ProblemException torn) {
      return Optional.empty();
    }
  }

  /** Somebody may have taken another branch of the project since. */
  private static void requireContinuation(
      Path migration, Path waiting, Snapshot base, Snapshot next) throws IOException {
    String text = text(migration);
    if (!base.heads().stream()
        .allMatch(head -> next.heads().contains(head) || text.contains("\"" + head + "\""))) {
      throw Refusals.interrupted(migration, waiting);
    }
  }

  private Optional<Path> migration(String packageName, RevisionId id) throws IOException {
    for (Path source : list(packageName, "*.java")) {
      if (text(source).contains("id = \"" + id + "\"")) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  /** Removes what was written of migrations before they came to their places. */
  void removeBeginnings(String packageName) throws IOException {
    for (Path beginning : list(packageName, ".R*.java.tmp")) {
      Files.delete(beginning);
    }
  }

  private List<Path> list(String packageName, String glob) throws IOException {
    Path folder = project.packageFolder(packageName);
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
        files.forEach(found::add);
      }
    }
    found.sort(null);
    return found;
  }

  /** Every byte is a character there: whatever the encoding, ids are found. */
  private static String text(Path source) throws IOException {
    return Files.readString(source, StandardCharsets.ISO_8859_1);
  }
}
