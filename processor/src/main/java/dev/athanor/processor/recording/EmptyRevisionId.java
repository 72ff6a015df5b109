package dev.athanor.processor.recording;

import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Sha256;
import java.time.Instant;
import java.util.Collection;

/**
 * The id of a revision that does nothing yet. Unlike that of a draft it cannot come from its
 * operations: two people who each begin one must not get the same.
 */
final class EmptyRevisionId {

  private static final int LENGTH = 12;

  private EmptyRevisionId() {}

  static RevisionId of(Collection<RevisionId> down, String message, Instant created) {
    String text = down + "\n" + message + "\n" + created;
    return new RevisionId(Sha256.hex(text).substring(0, LENGTH));
  }
}
