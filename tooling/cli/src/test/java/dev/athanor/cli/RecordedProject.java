package dev.athanor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of a project: one revision, and two that continue it. */
final class RecordedProject {

  private final Path root;

  RecordedProject(Path root) {
    this.root = root;
    revision("aaa1", "");
    revision("bbb2", "aaa1");
    revision("ccc3", "aaa1");
    snapshot("bbb2", "ccc3");
  }

  Path sources() {
    return root.resolve("src/main/java");
  }

  Path source(String id) {
    return sources().resolve("acme/R_" + id + ".java");
  }

  /** The texts of all migrations. */
  List<String> texts() {
    try (Stream<Path> files = Files.list(sources().resolve("acme"))) {
      return files.sorted().map(RecordedProject::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String snapshot() {
    return read(root.resolve("src/main/resources/META-INF/athanor/snapshot.json"));
  }

  void snapshot(String... heads) {
    write(
        root.resolve("src/main/resources/META-INF/athanor/snapshot.json"),
        """
        {
          "formatVersion": 1,
          "heads": [%s],
          "migrationsPackage": "acme",
          "schemas": [],
          "tables": [],
          "sequences": []
        }
        """
            .formatted(
                Stream.of(heads).map(id -> "\"" + id + "\"").collect(Collectors.joining(", "))));
  }

  private void revision(String id, String down) {
    write(
        source(id),
        """
        package acme;
        import dev.athanor.annotation.Revision;
        @Revision(id = "%s"%s, message = "größer")
        public final class R_%s {
        """
            .formatted(id, down.isEmpty() ? "" : ", down = \"" + down + "\"", id));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
