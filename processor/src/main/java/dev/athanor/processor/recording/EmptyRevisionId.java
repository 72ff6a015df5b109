package dev.athanor.processor.recording;

import dev.athanor.revision.RevisionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;

/**
 * The id of a revision that does nothing yet. Unlike that of a draft it cannot come from its
 * operations: two people who each begin one must not get the same.
 */
final class EmptyRevisionId {

  private static final int LENGTH = 12;

  private EmptyRevisionId() {}

  static RevisionId of(Collection<RevisionId> down, String message, Instant created) {
    String text = down + "\n" + message + "\n" + created;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new RevisionId(HexFormat.of().formatHex(hash).substring(0, LENGTH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
