package dev.athanor.processor.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What upgrade creates is what the application then finds: a model of everything that makes names
 * and mappings hard, from its sources to rows and back to an empty database.
 */
final class BazaarLifecycleTest {

  private static final Path SOURCES =
      Path.of("src/test/java/dev/athanor/processor/realinput/bazaar");

  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(strings = {"jpa", "spring"})
  void theModelLivesAndGoes(String naming) throws Exception {
    RecordedModel recorded = RecordedModel.ofSources(root, naming, sources());
    for (TestDatabase database : TestDatabase.values()) {
      new Lifecycle(recorded, database)
          .run(naming, BazaarRows.ENTITIES, BazaarRows::write, BazaarRows::read);
    }
  }

  /** Sources and class files of the same entities are one model. */
  @ParameterizedTest
  @ValueSource(strings = {"jpa", "spring"})
  void classFilesGiveTheSameSchema(String naming) throws IOException {
    List<String> names = BazaarRows.ENTITIES.stream().map(Class::getName).toList();
    assertThat(RecordedModel.ofClasses(root.resolve("classes"), naming, names).schema())
        .isEqualTo(RecordedModel.ofSources(root.resolve("sources"), naming, sources()).schema());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.sorted().toList();
    }
  }
}
