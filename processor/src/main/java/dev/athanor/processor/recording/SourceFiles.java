package dev.athanor.processor.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources below some folders. */
final class SourceFiles {

  private SourceFiles() {}

  /** Sorted folder by folder; a folder that does not exist has none. */
  static List<Path> in(List<Path> folders) throws IOException {
    Stream.Builder<Path> all = Stream.builder();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
        }
      }
    }
    return all.build().toList();
  }
}
