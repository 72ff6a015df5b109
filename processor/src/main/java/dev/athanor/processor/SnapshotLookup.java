package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.revision.Revisions;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.snapshot.SnapshotReader;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
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
    return options
        .snapshot()
        .map(SnapshotLookup::read)
        .orElseGet(() -> output.read(RESOURCE))
        .map(this::parse);
  }

  private Snapshot parse(String text) {
    try {
      return SnapshotReader.read(text);
    } catch (ProblemException unreadable) {
      throw new ProblemException(
          unreadable.problems().stream().map(this::placed).toList(), unreadable);
    }
  }

  private Problem placed(Problem problem) {
    String fact = problem.fact() + " It was read from " + location() + ".";
    return new Problem(
        problem.code(), problem.severity(), problem.subject(), fact, problem.remedy());
  }

  /** What does not fit between the snapshot and the revisions. */
  Optional<Problem> check(Optional<Snapshot> snapshot, Revisions revisions) {
    Set<RevisionId> heads = new TreeSet<>(revisions.heads());
    if (snapshot.isEmpty()) {
      return heads.isEmpty() ? Optional.empty() : Optional.of(missing());
    }
    Set<RevisionId> recorded = new TreeSet<>(snapshot.get().heads());
    return recorded.equals(heads) ? Optional.empty() : Optional.of(mismatch(recorded, heads));
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

  private static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "UnreadableSnapshot",
              "The snapshot " + file + " cannot be read: " + e.getMessage() + ".",
              "Name a readable file with -Aathanor.snapshot=..."),
          e);
    }
  }

  private static String names(Set<RevisionId> ids) {
    return ids.isEmpty() ? "base" : String.join(", ", ids.stream().map(RevisionId::value).toList());
  }
}
