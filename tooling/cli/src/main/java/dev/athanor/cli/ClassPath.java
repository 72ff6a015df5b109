package dev.athanor.cli;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A class path as {@code java -cp} reads one: folders, jars, and {@code lib/*} for all jars in it.
 */
final class ClassPath {

  /** Where Maven and Gradle put classes and resources. */
  private static final List<String> USUAL =
      List.of("target/classes", "build/classes/java/main", "build/resources/main");

  private ClassPath() {}

  /** The entries of a text; without one the usual folders, as far as they exist. */
  static List<URL> read(String text, Path project) {
    List<Path> entries = new ArrayList<>();
    if (text == null) {
      USUAL.stream().map(project::resolve).filter(Files::isDirectory).forEach(entries::add);
    } else {
      for (String entry : text.split(Pattern.quote(File.pathSeparator))) {
        if (!entry.isBlank()) {
          add(entries, entry);
        }
      }
    }
    return entries.stream().map(ClassPath::url).toList();
  }

  private static void add(List<Path> entries, String entry) {
    if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith("\\*")) {
      entries.addAll(jars(Path.of(entry.substring(0, entry.length() - 1))));
    } else {
      entries.add(existing(Path.of(entry)));
    }
  }

  private static List<Path> jars(Path folder) {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(existing(folder), "*.jar")) {
      found.forEach(jars::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    jars.sort(null);
    return jars;
  }

  private static Path existing(Path entry) {
    if (!Files.exists(entry)) {
      throw new ProblemException(
          Problem.error(
              "NoSuchClassPathEntry",
              "The class path names " + entry + ", which does not exist.",
              "Build the project first, or mend --class-path."));
    }
    return entry;
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
