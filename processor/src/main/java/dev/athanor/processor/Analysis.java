package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.revision.Revisions;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.revision.RevisionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one round of the compiler lets us know.
 *
 * @param migrationsPackage where the migrations live
 * @param snapshot the schema of the checked-in revisions; an empty one if there are none yet
 * @param revisions the checked-in revisions
 * @param entities the schema of the entities
 * @param draft what a new revision would do
 * @param types the types that all this is known from
 * @param partial why that is not known well enough for a draft
 * @param diagnostics what is wrong at some place of the source
 * @param unplaced what is wrong elsewhere
 */
record Analysis(
    String migrationsPackage,
    Snapshot snapshot,
    Revisions revisions,
    MappedSchema entities,
    Draft draft,
    FoundTypes types,
    Optional<Problem> partial,
    List<Diagnostic> diagnostics,
    List<Problem> unplaced) {

  Analysis {
    diagnostics = List.copyOf(diagnostics);
    unplaced = List.copyOf(unplaced);
  }

  boolean hasErrors() {
    return Stream.concat(diagnostics.stream().map(Diagnostic::problem), unplaced.stream())
        .anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Whether everything is known that a draft is made of. */
  boolean isComplete() {
    return !hasErrors() && partial.isEmpty();
  }

  /** Whether there are revisions, nothing is wrong with them, and none is in doubt. */
  boolean knowsRevisions() {
    return revisions.areSound()
        && !revisions.sources().isEmpty()
        && types.isCertain(KnownTypes.Role.REVISION);
  }

  /** Whether a draft is to be written. */
  boolean isPending() {
    return !draft.isEmpty() && isComplete();
  }

  /** Whether there is something to print. */
  boolean isNoteworthy() {
    return !draft.isEmpty() || !isComplete() || !diagnostics.isEmpty() || !unplaced.isEmpty();
  }

  /** The revisions that the draft continues. */
  List<RevisionId> down() {
    return List.copyOf(snapshot.heads());
  }
}
