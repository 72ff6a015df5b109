package dev.athanor.processor.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whether sources changed after a build. */
final class Freshness {

  private Freshness() {}

  /** A source that is newer than {@code built}. */
  static Optional<Path> newer(List<Path> folders, FileTime built) throws IOException {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          Optional<Path> newer =
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> isNewer(file, built))
                  .findFirst();
          if (newer.isPresent()) {
            return newer;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNewer(Path file, FileTime built) {
    try {
      return Files.getLastModifiedTime(file).compareTo(built) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
