package dev.athanor.processor.recording;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.snapshot.IoReason;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collection;

/** Why a revision has no place in the graph, or the graph is not known. */
final class PlaceRefusals {

  private PlaceRefusals() {}

  static ProblemException nothingToMerge(Collection<RevisionId> heads) {
    return refusal(
        "NothingToMerge",
        heads.isEmpty()
            ? "There is no revision that could be merged."
            : "There is nothing to merge: " + names(heads) + " is all that would be continued.",
        "Merge when two branches have each added a revision, and name two heads, or none for all.");
  }

  static ProblemException notAHead(RevisionId id, Collection<RevisionId> children) {
    return refusal(
        "NotAHead",
        "Revision " + id + " is no head: " + names(children) + " continues it.",
        "Name a head, or say --splice (-Dsplice) to begin a branch there, with a label.");
  }

  static ProblemException otherHeads(
      Path snapshot, Collection<RevisionId> recorded, Collection<RevisionId> heads) {
    return refusal(
        "SnapshotMismatch",
        "The snapshot belongs to "
            + names(recorded)
            + ", but the sources end at "
            + names(heads)
            + "; read "
            + snapshot
            + ".",
        "If two branches were merged, keep the tables of both in the snapshot, and both ids in its"
            + " \"heads\"; else restore what is missing from version control.");
  }

  static ProblemException unreadableRevision(Path file, String member) {
    return refusal(
        "UnreadableRevision",
        "What " + file + " says as '" + member + "' of @Revision cannot be read off its text.",
        "Write it as a plain string there.");
  }

  static ProblemException unreadableSource(Path folder, IOException cause) {
    String file =
        cause instanceof FileSystemException named && named.getFile() != null
            ? named.getFile()
            : folder.toString();
    Problem problem =
        Problem.error(
            "UnreadableRevision",
            "The revisions among the sources are not known, for "
                + file
                + " cannot be read: "
                + IoReason.of(cause)
                + ".",
            "Make it readable.");
    return new ProblemException(problem, cause);
  }

  private static String names(Collection<RevisionId> ids) {
    return ids.isEmpty() ? "base" : String.join(", ", ids.stream().map(RevisionId::value).toList());
  }

  private static ProblemException refusal(String code, String fact, String remedy) {
    return new ProblemException(Problem.error(code, fact, remedy));
  }
}
