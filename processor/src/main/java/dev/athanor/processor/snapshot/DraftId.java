package dev.athanor.processor.snapshot;

import dev.athanor.operation.CanonicalForm;
import dev.athanor.operation.Operation;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Sha256;
import java.util.Collection;
import java.util.List;

/**
 * The id of a draft: the same for the same operations on top of the same revisions, so that
 * building twice gives the same bytes.
 */
public final class DraftId {

  private static final int LENGTH = 12;

  private DraftId() {}

  /** Twelve hexadecimal digits. */
  public static RevisionId of(Collection<RevisionId> down, List<? extends Operation> operations) {
    StringBuilder text = new StringBuilder("draft " + CanonicalForm.VERSION + "\n");
    down.stream().sorted().forEach(id -> text.append("down ").append(id).append('\n'));
    text.append(CanonicalForm.of(operations));
    return new RevisionId(Sha256.hex(text.toString()).substring(0, LENGTH));
  }
}
