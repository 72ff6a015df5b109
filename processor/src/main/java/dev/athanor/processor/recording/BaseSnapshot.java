package dev.athanor.processor.recording;

import dev.athanor.problem.ProblemException;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.snapshot.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checked-in snapshot, also while version control shows that both sides of a merge added a
 * revision. In that one line the answer is known: both ids. Any other conflict is people's.
 */
final class BaseSnapshot {

  private static final String HEADS = "[ \t]*\"heads\": \\[([^\\]\n]*)\\],\\R";

  private static final Pattern CONFLICT =
      Pattern.compile(
          "(?m)^<{7}.*\\R"
              + HEADS
              + "(?:\\|{7}.*\\R(?:[ \t]*\"heads\": .*\\R)?)?={7}\\R"
              + HEADS
              + ">{7}.*\\R");

  private BaseSnapshot() {}

  /**
   * The snapshot.
   *
   * @throws ProblemException if it cannot be read, or has another conflict
   */
  static Snapshot read(Path file) throws IOException {
    try {
      return SnapshotFile.read(file).orElse(Snapshot.EMPTY);
    } catch (ProblemException conflict) {
      Optional<String> resolved =
          conflict.problem().code().equals("SnapshotConflict")
              ? resolve(Files.readString(file))
              : Optional.empty();
      return SnapshotFile.read(resolved.orElseThrow(() -> conflict), file.toString());
    }
  }

  private static Optional<String> resolve(String text) {
    Matcher conflict = CONFLICT.matcher(text);
    return conflict.find()
        ? Optional.of(
            text.substring(0, conflict.start())
                + "  \"heads\": ["
                + Stream.of(conflict.group(1), conflict.group(2))
                    .filter(ids -> !ids.isBlank())
                    .collect(Collectors.joining(", "))
                + "],\n"
                + text.substring(conflict.end()))
        : Optional.empty();
  }
}
