package dev.athanor.operation;

import dev.athanor.schema.Sha256;
import java.util.List;

/**
 * One text for everything that amounts to the same operations, whatever the Java source that
 * recorded them looks like. Equal lists of operations have the same text, different lists different
 * texts; only the code of a {@link RunCode} is opaque and stands there by its description.
 * Checksums and the ids of drafts stand on it, so it only changes together with {@link #VERSION}.
 * What an operation does not say is left out of its text: an attribute that is added to the schema
 * later leaves the texts of older operations as they are.
 */
public final class CanonicalForm {

  /** The version of the text, which every checksum starts with. */
  public static final int VERSION = 1;

  private CanonicalForm() {}

  /** The text: a line for each operation. The order of columns within a table has no part in it. */
  public static String of(List<? extends Operation> operations) {
    CanonicalText text = new CanonicalText();
    CanonicalWriter writer = new CanonicalWriter(text);
    for (Operation operation : operations) {
      operation.accept(writer).endLine();
    }
    return text.toString();
  }

  /** The version and the SHA-256 of the text in hexadecimal digits: {@code 1:9f86d0…}. */
  public static String checksum(List<? extends Operation> operations) {
    return VERSION + ":" + Sha256.hex(of(operations));
  }
}
