package dev.athanor.processor.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK on this machine, found where Linux distributions put them. */
record InstalledJdk(Path home, int feature) {

  private static final Path HOMES = Path.of("/usr/lib/jvm");

  Path javac() {
    return home.resolve("bin/javac");
  }

  /** The newest one that is no other build of the version that runs the tests, from 17 on. */
  static Optional<InstalledJdk> other() {
    if (!Files.isDirectory(HOMES)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(HOMES)) {
      return homes
          .map(home -> new InstalledJdk(home, feature(home)))
          .filter(jdk -> jdk.feature >= 17 && jdk.feature != Runtime.version().feature())
          .filter(jdk -> Files.isExecutable(jdk.javac()))
          .max(Comparator.comparingInt(InstalledJdk::feature));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int feature(Path home) {
    Path release = home.resolve("release");
    if (!Files.isReadable(release)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(release)) {
      return lines
          .filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
          .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
