package dev.athanor.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fixtures that Athanor does not map today, with the errors or warnings that it must give:
 * {@code pending.txt} has a line {@code fixture code line} for each of them.
 */
final class PendingFixtures {

  private static final Path LIST = Path.of("src/test/resources/fixtures/pending.txt");

  private PendingFixtures() {}

  /** The errors by fixture, each as {@code code line}. */
  static SortedMap<String, List<String>> read() {
    SortedMap<String, List<String>> pending = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(LIST)) {
        String[] words = line.split(" ", 2);
        pending.computeIfAbsent(words[0], name -> new ArrayList<>()).add(words[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pending;
  }
}
