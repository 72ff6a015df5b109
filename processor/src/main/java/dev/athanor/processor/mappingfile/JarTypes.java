package dev.athanor.processor.mappingfile;

import dev.athanor.problem.Problem;
import dev.athanor.processor.xml.XmlElement;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The names of the classes in a jar or folder that bear an annotation which makes them part of a
 * model. Their bytes are searched for its name, because the compiler should not have to load all
 * the others.
 */
final class JarTypes {

  private static final List<String> MARKS =
      Stream.of("Entity", "MappedSuperclass", "Embeddable", "Converter")
          .map(name -> "Ljakarta/persistence/" + name + ";")
          .toList();

  private static final String CLASS = ".class";

  private JarTypes() {}

  /** Those of a {@code <jar-file>}; where it is not found, that is a problem. */
  static List<String> of(XmlElement jarFile, Optional<Path> root, List<Problem> problems) {
    try {
      Optional<Path> found = path(jarFile.text(), root);
      if (found.isPresent()) {
        return Files.isDirectory(found.get()) ? inFolder(found.get()) : inJar(found.get());
      }
    } catch (IOException e) {
      problems.add(problem(jarFile, "cannot be read"));
      return List.of();
    }
    problems.add(problem(jarFile, "is not found"));
    return List.of();
  }

  /** A file in a {@code <jar-file>}, where it has one of this name. */
  static Optional<Resources.Resource> file(XmlElement jarFile, Optional<Path> root, String name) {
    String location = jarFile.text() + "!/" + name;
    try {
      Optional<Path> found = path(jarFile.text(), root);
      if (found.isEmpty() || root.isPresent() && Files.isSameFile(root.get(), found.get())) {
        return Optional.empty();
      }
      Optional<byte[]> content =
          Files.isDirectory(found.get()) ? inFolder(found.get(), name) : inJar(found.get(), name);
      return content.map(bytes -> new Resources.Resource(location, bytes));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> inFolder(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private static Optional<byte[]> inJar(Path jar, String name) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream bytes = zip.getInputStream(entry)) {
        return Optional.of(bytes.readAllBytes());
      }
    }
  }

  private static Problem problem(XmlElement jarFile, String what) {
    return Problem.error(
        "MissingMappingFile",
        jarFile.place() + " names the jar " + jarFile.text() + ", which " + what + ".",
        "Its name is relative to the folder that META-INF is in. List its classes with <class>"
            + " instead, where the compiler has it on its class path.");
  }

  private static Optional<Path> path(String text, Optional<Path> root) {
    try {
      Path named = text.startsWith("file:") ? Path.of(URI.create(text)) : Path.of(text);
      return Stream.concat(root.map(folder -> folder.resolve(named)).stream(), Stream.of(named))
          .filter(Files::exists)
          .findFirst();
    } catch (IllegalArgumentException noPath) {
      return Optional.empty();
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(CLASS)).sorted().toList()) {
        if (isMarked(Files.readAllBytes(file))) {
          names.add(name(folder.relativize(file).toString().replace('\\', '/')));
        }
      }
    }
    return names;
  }

  private static List<String> inJar(Path jar) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(it -> it.getName().endsWith(CLASS)).toList()) {
        try (InputStream bytes = zip.getInputStream(entry)) {
          if (!entry.getName().startsWith("META-INF/") && isMarked(bytes.readAllBytes())) {
            names.add(name(entry.getName()));
          }
        }
      }
    }
    return names.stream().sorted().toList();
  }

  private static boolean isMarked(byte[] classFile) {
    String text = new String(classFile, StandardCharsets.ISO_8859_1);
    return MARKS.stream().anyMatch(text::contains);
  }

  private static String name(String path) {
    return path.substring(0, path.length() - CLASS.length()).replace('/', '.');
  }
}
