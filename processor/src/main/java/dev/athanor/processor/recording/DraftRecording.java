package dev.athanor.processor.recording;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.problem.Severity;
import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.drafting.KnownSchema;
import dev.athanor.processor.snapshot.DraftId;
import dev.athanor.processor.snapshot.PendingRevision;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Records the draft of the last build. */
final class DraftRecording {

  private final RecordingSite site;
  private final RevisionRequest request;

  DraftRecording(RecordingSite site, RevisionRequest request) {
    this.site = site;
    this.request = request;
  }

  Recorded run() throws IOException {
    Optional<Recorded> settled = site.interrupted().settle();
    if (settled.isPresent() && Files.notExists(site.project().pending())) {
      return settled.get();
    }
    PendingRevision pending = site.pending();
    Snapshot base = site.snapshot();
    Optional<Recorded> finished =
        settled.isPresent() ? settled : site.interrupted().finish(pending, base);
    if (finished.isPresent()) {
      String expected = request.id().orElse(pending.id().value());
      return finished
          .filter(recorded -> recorded.id().value().equals(expected))
          .orElseThrow(() -> Refusals.finishedFirst(finished.get().migration()));
    }
    RecordingSite.requireSameBase(pending, base);
    Optional<ProblemException> stale = new Freshness(site.project()).refusal(pending);
    if (stale.isPresent()) {
      throw stale.get();
    }
    Draft draft = Draft.between(known(base), known(pending.candidate()), pending.renames());
    requireSound(draft);
    if (draft.isEmpty()) {
      throw Refusals.nothingToRecord();
    }
    return write(pending, base, draft);
  }

  private Recorded write(PendingRevision pending, Snapshot base, Draft draft) throws IOException {
    Continuation place = site.place(request, base);
    RevisionId id =
        request
            .id()
            .map(RevisionId::new)
            .orElseGet(
                () ->
                    place.down().equals(pending.down())
                        ? pending.id()
                        : DraftId.of(place.down(), draft.upgrade()));
    return site.write(request.message(), id, place, draft, pending.candidate());
  }

  private static KnownSchema known(Snapshot snapshot) {
    return new KnownSchema(snapshot.schema(), snapshot.origins());
  }

  private static void requireSound(Draft draft) {
    List<Problem> errors =
        draft.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(errors, null);
    }
  }
}
