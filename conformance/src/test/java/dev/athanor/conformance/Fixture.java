package dev.athanor.conformance;

import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A small model for one kind of mapping: the Java sources of a folder. A fixture that says {@code
 * // only POSTGRESQL} is for that database alone, because the other one refuses what Hibernate
 * exports there.
 *
 * @param name the name of its folder
 * @param model its sources
 * @param databases where it can be compared
 */
record Fixture(String name, Model model, List<TestDatabase> databases) {

  private static final Path FOLDER = Path.of("src/test/resources/fixtures");

  /** Those that have to agree with Hibernate. */
  static List<Fixture> working() {
    Set<String> pending = PendingFixtures.read().keySet();
    return all().stream().filter(fixture -> !pending.contains(fixture.name)).toList();
  }

  static List<Fixture> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().map(Fixture::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fixture read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      List<JavaFileObject> sources = new ArrayList<>();
      StringBuilder all = new StringBuilder();
      for (Path file : found) {
        String text = Files.readString(file);
        all.append(text);
        sources.add(ModelCompiler.source(file.getFileName().toString().replace(".java", ""), text));
      }
      String name = folder.getFileName().toString();
      return new Fixture(name, Model.ofSources(name, sources), databases(all.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TestDatabase> databases(String text) {
    return Stream.of(TestDatabase.values())
        .filter(
            database ->
                Stream.of(TestDatabase.values())
                    .filter(other -> other != database)
                    .noneMatch(other -> text.contains("// only " + other)))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
