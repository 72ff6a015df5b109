package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.revision.Revisions;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.snapshot.SnapshotFile;
import dev.athanor.revision.RevisionId;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the checked-in snapshot: where the build says, or else in the class output. */
final class SnapshotLookup {

  /** Where builds put it. */
  static final String RESOURCE = "META-INF/athanor/snapshot.json";

  private final ProcessorOptions options;
  private final Output output;

  SnapshotLookup(ProcessorOptions options, Output output) {
    this.options = options;
    this.output = output;
  }

  /** The snapshot, empty if there is none. */
  Optional<Snapshot> find() {
    return options.snapshot().isPresent()
        ? SnapshotFile.read(options.snapshot().get())
        : output.read(RESOURCE).map(text -> SnapshotFile.read(text, location()));
  }

  /** What does not fit between the snapshot and the revisions. */
  Optional<Problem> check(Optional<Snapshot> snapshot, Revisions revisions) {
    Set<RevisionId> heads = new TreeSet<>(revisions.heads());
    if (snapshot.isEmpty()) {
      return heads.isEmpty()
          ? options.snapshot().map(SnapshotLookup::none)
          : Optional.of(missing());
    }
    Set<RevisionId> recorded = new TreeSet<>(snapshot.get().heads());
    return recorded.equals(heads) ? Optional.empty() : Optional.of(mismatch(recorded, heads));
  }

  /** The first draft of a project has none, but the name may also be misspelt. */
  private static Problem none(Path named) {
    return new Problem(
        "NoSnapshot",
        Severity.NOTE,
        Optional.empty(),
        "The snapshot " + named + ", which -Aathanor.snapshot names, does not exist.",
        "So everything is new; that is right before the first revision is recorded.");
  }

  private Problem missing() {
    return Problem.error(
        "NoSnapshot",
        "There are revisions, but no snapshot of the schema they add up to; looked in "
            + location()
            + ".",
        "Let the build copy src/main/resources into the class output before it compiles, or name"
            + " the file with -Aathanor.snapshot=...");
  }

  private Problem mismatch(Set<RevisionId> recorded, Set<RevisionId> heads) {
    return Problem.error(
        "SnapshotMismatch",
        "The snapshot belongs to "
            + names(recorded)
            + ", but the history ends at "
            + names(heads)
            + "; read "
            + location()
            + ".",
        heads.isEmpty()
            ? "If only some of the sources were compiled, build the whole project anew; else"
                + " restore the revisions from version control."
            : "Check both in together. If a recording was interrupted, record again, or remove the"
                + " migration that it left; if a revision was written or removed by hand, write the"
                + " head into the snapshot.");
  }

  private String location() {
    return options.snapshot().map(Path::toString).orElseGet(() -> output.location(RESOURCE));
  }

  private static String names(Set<RevisionId> ids) {
    return ids.isEmpty() ? "base" : String.join(", ", ids.stream().map(RevisionId::value).toList());
  }
}
