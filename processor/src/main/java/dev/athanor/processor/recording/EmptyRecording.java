package dev.athanor.processor.recording;

import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.snapshot.PendingRevision;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.util.Optional;

/** Records a revision that does nothing yet, to be written by hand. */
final class EmptyRecording {

  private final RecordingSite site;
  private final RevisionRequest request;

  EmptyRecording(RecordingSite site, RevisionRequest request) {
    this.site = site;
    this.request = request;
  }

  Recorded run() throws IOException {
    Snapshot before = site.snapshot();
    Optional<Recorded> settled = site.interrupted().settle();
    if (settled.isPresent() && site.snapshot().schema().equals(before.schema())) {
      return settled.get();
    }
    PendingRevision pending = site.pending();
    Optional<Recorded> finished =
        settled.isPresent() ? settled : site.interrupted().finish(pending, before);
    if (finished.isPresent()) {
      throw Refusals.finishedFirst(finished.get().migration());
    }
    RecordingSite.requireSameBase(pending, before);
    Continuation place = site.place(request, before);
    RevisionId id =
        request
            .id()
            .map(RevisionId::new)
            .orElseGet(() -> EmptyRevisionId.of(place.down(), request.message(), site.now()));
    Snapshot unchanged = before.in(pending.candidate().migrationsPackage());
    return site.write(request.message(), id, place, Draft.NONE, unchanged);
  }
}
