package dev.athanor.processor.recording;

import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.snapshot.SnapshotWriter;
import dev.athanor.processor.writing.MigrationSource;
import dev.athanor.processor.writing.MigrationWriter;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two files of a revision, which come to their places together or not at all. Both are written
 * beside them first; a process that is killed between the two moves leaves the snapshot there, by
 * which {@link InterruptedRecording} finishes the work.
 */
final class RevisionFiles {

  private final ProjectLayout project;

  RevisionFiles(ProjectLayout project) {
    this.project = project;
  }

  /**
   * Writes both.
   *
   * @param snapshot what belongs to the revision, and to the heads beside it
   * @throws dev.athanor.problem.ProblemException {@code TargetExists} or {@code CannotRecord}
   */
  Recorded write(MigrationSource source, Snapshot snapshot) throws IOException {
    Path target = project.packageFolder(source.packageName()).resolve(source.className() + ".java");
    if (Files.exists(target)) {
      throw Refusals.targetExists(target);
    }
    RevisionId id = source.node().id();
    try (FileChange migration = prepare(target, MigrationWriter.write(source))) {
      move(migration, target, prepareSnapshot(snapshot));
    }
    return new Recorded(id, target, project.snapshot());
  }

  /** Writes the snapshot of a revision whose migration is there. */
  void writeSnapshot(Snapshot snapshot, Path migration) {
    FileChange change = prepareSnapshot(snapshot);
    try {
      change.commit();
    } catch (IOException e) {
      throw Refusals.halfDone(migration, project.snapshot(), e);
    }
  }

  private FileChange prepareSnapshot(Snapshot snapshot) {
    return prepare(project.snapshot(), SnapshotWriter.write(snapshot));
  }

  private static FileChange prepare(Path target, String text) {
    try {
      return FileChange.prepare(target, text);
    } catch (IOException e) {
      throw Refusals.cannotWrite(target, e);
    }
  }

  private void move(FileChange migration, Path target, FileChange snapshot) throws IOException {
    try {
      migration.commit();
    } catch (IOException e) {
      snapshot.close();
      throw Refusals.cannotWrite(target, e);
    }
    try {
      snapshot.commit();
    } catch (IOException e) {
      takeBack(target, snapshot, e);
      throw Refusals.cannotWrite(project.snapshot(), e);
    }
  }

  /** Where even that fails, the snapshot stays beside its place for the next recorder to move. */
  private void takeBack(Path migration, FileChange snapshot, IOException cause) {
    try {
      Files.delete(migration);
      snapshot.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
      throw Refusals.halfDone(migration, project.snapshot(), cause);
    }
  }
}
