package dev.athanor.processor.snapshot;

import java.util.List;
import java.util.Random;

/** What editors, merges and disks do to a text. */
final class Garbage {

  private static final List<String> SHREDS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "null",
          "true",
          "-1",
          "99999999999999999999",
          "1e400",
          "\u0000",
          "\ud800",
          "`",
          "\n<<<<<<< HEAD\n",
          "\n",
          " ",
          "varchar(x)",
          "name");

  private Garbage() {}

  static String mutate(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(mutated.length() + 1);
      int to = Math.min(mutated.length(), from + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> mutated.setLength(from);
        case 1 -> mutated.delete(from, to);
        case 2 -> mutated.insert(from, SHREDS.get(random.nextInt(SHREDS.size())));
        case 3 -> mutated.replace(from, to, SHREDS.get(random.nextInt(SHREDS.size())));
        default ->
            mutated.insert(random.nextInt(mutated.length() + 1), mutated.substring(from, to));
      }
    }
    return mutated.toString();
  }
}
