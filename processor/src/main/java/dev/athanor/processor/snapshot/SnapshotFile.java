package dev.athanor.processor.snapshot;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The snapshot as a file, with problems that name it. */
public final class SnapshotFile {

  private SnapshotFile() {}

  /**
   * The snapshot in a file, empty if there is no such file.
   *
   * @throws ProblemException {@code UnreadableSnapshot}, or what {@link SnapshotReader} refuses
   */
  public static Optional<Snapshot> read(Path file) {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "UnreadableSnapshot",
              "The snapshot " + file + " cannot be read: " + IoReason.of(e) + ".",
              "It has to be a readable file in UTF-8."),
          e);
    }
    return Optional.of(read(text, file.toString()));
  }

  /**
   * The snapshot that a text is; problems say that it was read from {@code location}.
   *
   * @throws ProblemException what {@link SnapshotReader} refuses
   */
  public static Snapshot read(String text, String location) {
    try {
      return SnapshotReader.read(text);
    } catch (ProblemException unreadable) {
      throw new ProblemException(
          unreadable.problems().stream().map(problem -> placed(problem, location)).toList(),
          unreadable);
    }
  }

  private static Problem placed(Problem problem, String location) {
    String fact = problem.fact() + " It was read from " + location + ".";
    return new Problem(
        problem.code(), problem.severity(), problem.subject(), fact, problem.remedy());
  }
}
