package dev.athanor.conformance;

import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A small model for one kind of mapping: a Java source, or those of a folder, which may have an
 * orm.xml and a persistence.xml. A fixture that says {@code // only POSTGRESQL} is for that
 * database alone, because the other one refuses what Hibernate exports there.
 *
 * @param name the name of its folder; {@code model-} and that of the file if it is shared
 * @param model its sources
 * @param databases where it can be compared
 */
record Fixture(String name, Model model, List<TestDatabase> databases) {

  private static final Path FOLDER = Path.of("src/test/resources/fixtures");

  /** Models of the processor's own oracle that a database accepts as they are. */
  private static final Path SHARED = Path.of("../processor/src/test/resources/entities");

  private static final List<String> SHARED_MODELS =
      List.of("access", "collections", "derived", "embedded", "generators", "naming", "types");

  /** Those that have to agree with Hibernate. */
  static List<Fixture> working() {
    Set<String> pending = PendingFixtures.read().keySet();
    return all().stream().filter(fixture -> !pending.contains(fixture.name)).toList();
  }

  static List<Fixture> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      Stream<Fixture> own =
          folders
              .filter(Files::isDirectory)
              .sorted()
              .map(folder -> read(folder.getFileName().toString(), folder));
      Stream<Fixture> shared =
          SHARED_MODELS.stream()
              .map(model -> read("model-" + model, SHARED.resolve(model + ".java")));
      return Stream.concat(own, shared).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of its sources. */
  String text() {
    try {
      StringBuilder all = new StringBuilder();
      for (JavaFileObject source : model.sources()) {
        all.append(source.getCharContent(true));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fixture read(String name, Path folderOrFile) {
    try (Stream<Path> files = Files.walk(folderOrFile)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      List<JavaFileObject> sources = new ArrayList<>();
      StringBuilder all = new StringBuilder();
      for (Path file : found) {
        String text = Files.readString(file);
        all.append(text);
        sources.add(ModelCompiler.source(file.getFileName().toString().replace(".java", ""), text));
      }
      List<TestDatabase> databases = databases(all.toString());
      Model model = Model.ofSources(name, sources).with(resources(folderOrFile)).on(databases);
      return new Fixture(name, model, databases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> resources(Path folder) throws IOException {
    Map<String, String> resources = new HashMap<>();
    for (String name : List.of(Model.MAPPING_FILE, Model.PERSISTENCE_FILE)) {
      Path file = folder.resolve(Path.of(name).getFileName());
      if (Files.exists(file)) {
        resources.put(name, Files.readString(file));
      }
    }
    return resources;
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
