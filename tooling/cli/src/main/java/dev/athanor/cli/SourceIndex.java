package dev.athanor.cli;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.processor.recording.SourceRevisions;
import dev.athanor.revision.RevisionId;
import java.util.List;

/** The revisions by their sources: enough to list them, while no build gives any. */
final class SourceIndex implements RevisionIndex {

  private final SourceRevisions sources;

  SourceIndex(SourceRevisions sources) {
    this.sources = sources;
  }

  @Override
  public String migrationSet() {
    return "";
  }

  @Override
  public List<RevisionEntry> revisions() {
    return sources.all().stream()
        .map(found -> new RevisionEntry(found.node(), found.message(), found.created()))
        .toList();
  }

  @Override
  public Migration migration(RevisionId id) {
    throw new IllegalArgumentException("revision " + id + " is known by its source only");
  }
}
