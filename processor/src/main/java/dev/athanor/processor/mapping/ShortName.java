package dev.athanor.processor.mapping;

import dev.athanor.schema.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * Makes long names shorter, always in the same way: the beginning, and a hash of what tells the
 * name from others that begin like it.
 */
public final class ShortName {

  private static final int HASH_LENGTH = 8;

  private ShortName() {}

  /**
   * A name of at most so many bytes.
   *
   * @param name the name
   * @param identity what it stands for, of which the hash is taken
   * @param maxBytes how many bytes of UTF-8 it may have, at least ten
   */
  public static String of(String name, String identity, int maxBytes) {
    String cut = name;
    while (bytes(cut) > maxBytes - HASH_LENGTH - 1) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + "_" + Sha256.hex(identity).substring(0, HASH_LENGTH);
  }

  /** How many bytes of UTF-8 a name has. */
  public static int bytes(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return name.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return name.length();
  }
}
