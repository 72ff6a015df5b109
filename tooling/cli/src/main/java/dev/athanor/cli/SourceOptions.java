package dev.athanor.cli;

import dev.athanor.migration.RevisionIndex;
import dev.athanor.processor.recording.SourceRevisions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** That revisions are to be read off their sources. */
final class SourceOptions {

  @Option(
      names = "--sources",
      paramLabel = "FOLDER",
      order = 12,
      description = "Read the revisions off these sources, which need not compile.")
  private List<Path> folders = List.of();

  Optional<RevisionIndex> index() {
    return folders.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourceIndex(SourceRevisions.in(folders)));
  }
}
