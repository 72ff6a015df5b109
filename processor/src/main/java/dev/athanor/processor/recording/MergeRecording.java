package dev.athanor.processor.recording;

import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.util.Optional;

/**
 * Records a revision that continues several heads and does nothing itself. Needs no build: as long
 * as the history has several heads there is none. The snapshot may still be in conflict about them.
 */
final class MergeRecording {

  private final RecordingSite site;
  private final RevisionRequest request;

  MergeRecording(RecordingSite site, RevisionRequest request) {
    this.site = site;
    this.request = request;
  }

  Recorded run() throws IOException {
    Snapshot before = BaseSnapshot.read(site.project().snapshot());
    Optional<Recorded> settled = site.interrupted().settle();
    if (settled.isPresent()) {
      if (site.snapshot().schema().equals(before.schema())) {
        return settled.get();
      }
      throw Refusals.finishedFirst(settled.get().migration());
    }
    if (!before.heads().isEmpty()) {
      site.interrupted().removeBeginnings(before.migrationsPackage());
    }
    Continuation place = Continuation.of(request, site.graph(before));
    if (place.down().size() < 2) {
      throw PlaceRefusals.nothingToMerge(place.down());
    }
    RevisionId id =
        request
            .id()
            .map(RevisionId::new)
            .orElseGet(() -> EmptyRevisionId.of(place.down(), request.message(), site.now()));
    return site.write(request.message(), id, place, Draft.NONE, before);
  }
}
