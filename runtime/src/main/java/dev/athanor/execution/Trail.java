package dev.athanor.execution;

import dev.athanor.plan.WorkUnit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Digests of the beginnings of a revision's work, by which a journal is compared with a migration
 * that may have been edited since.
 */
final class Trail {

  private final List<WorkUnit> units;
  private final List<String> prefixes = new ArrayList<>(List.of(""));

  Trail(List<WorkUnit> units) {
    this.units = units;
  }

  /** Of the first {@code count} statements. */
  String of(int count) {
    for (int i = prefixes.size(); i <= count; i++) {
      prefixes.add(digest(prefixes.get(i - 1) + "\n" + units.get(i - 1).text()));
    }
    return prefixes.get(count);
  }

  /** Of one statement. */
  String attempt(int position) {
    return digest(units.get(position).text());
  }

  static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
