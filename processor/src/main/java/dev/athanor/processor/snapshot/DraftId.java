package dev.athanor.processor.snapshot;

import dev.athanor.operation.CanonicalForm;
import dev.athanor.operation.Operation;
import dev.athanor.revision.RevisionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * The id of a draft: the same for the same operations on top of the same revisions, so that
 * building twice gives the same bytes.
 */
public final class DraftId {

  private static final int BYTES = 6;

  private DraftId() {}

  /** Twelve hexadecimal digits. */
  public static RevisionId of(Collection<RevisionId> down, List<? extends Operation> operations) {
    StringBuilder text = new StringBuilder("draft " + CanonicalForm.VERSION + "\n");
    down.stream().sorted().forEach(id -> text.append("down ").append(id).append('\n'));
    return new RevisionId(digest(text.append(CanonicalForm.of(operations)).toString()));
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
