package dev.athanor.processor.recording;

import dev.athanor.processor.snapshot.PendingRevision;
import dev.athanor.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A recording that stopped between its two moves: the migration is there, the snapshot is that of
 * its down revision.
 */
final class InterruptedRecording {

  private InterruptedRecording() {}

  /** The migration that was recorded without its snapshot. */
  static Optional<Path> find(ProjectLayout project, PendingRevision pending, Snapshot base)
      throws IOException {
    Path folder = project.packageFolder(pending.candidate().migrationsPackage());
    if (!base.heads().equals(pending.down()) || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    String mark = "id = \"" + pending.id() + "\"";
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      for (Path source : sources) {
        if (Files.readString(source).contains(mark)) {
          return Optional.of(source);
        }
      }
      return Optional.empty();
    }
  }
}
