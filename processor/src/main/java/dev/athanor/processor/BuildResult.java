package dev.athanor.processor;

import dev.athanor.processor.snapshot.DraftId;
import dev.athanor.processor.snapshot.PendingRevision;
import dev.athanor.processor.snapshot.Snapshot;
import java.util.List;

/**
 * What a build leaves in its output: the types that the next, partial one has to know, and what a
 * revision is recorded from.
 */
final class BuildResult {

  private BuildResult() {}

  static void write(Analysis analysis, Output output) {
    output.write(KnownTypes.RESOURCE, analysis.types().known().toString());
    if (analysis.isComplete()) {
      output.write(PendingRevision.RESOURCE, pending(analysis).toJson());
    }
  }

  private static PendingRevision pending(Analysis analysis) {
    Snapshot candidate =
        new Snapshot(
            analysis.migrationsPackage(),
            analysis.down(),
            analysis.entities().schema(),
            analysis.entities().origins());
    return new PendingRevision(
        analysis.down(),
        DraftId.of(analysis.down(), analysis.draft().upgrade()),
        candidate,
        analysis.draft().renames(),
        List.copyOf(analysis.types().known().sources()));
  }
}
