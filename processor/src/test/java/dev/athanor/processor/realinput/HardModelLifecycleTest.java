package dev.athanor.processor.realinput;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The models that were made to vex the mapping, from their sources to tables that Hibernate
 * accepts, and back to an empty database.
 */
final class HardModelLifecycleTest {

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "access, jpa",
    "access, spring",
    "associations, jpa",
    "associations, spring",
    "collections, jpa",
    "collections, spring",
    "converters, jpa",
    "converters, spring",
    "derived, jpa",
    "derived, spring",
    "embedded, jpa",
    "embedded, spring",
    "generators, jpa",
    "generators, spring",
    "hibernate, jpa",
    "jdbctypes, jpa",
    "jdbctypes, spring",
    "joined, jpa",
    "joined, spring",
    "lifecycles, jpa",
    "lifecycles, spring",
    "mapkeys, jpa",
    "mapkeys, spring",
    "maps, jpa",
    "maps, spring",
    "naming, jpa",
    "naming, spring",
    "quoted, jpa",
    "quoted, spring",
    "secondary, jpa",
    "secondary, spring",
    "singletable, jpa",
    "singletable, spring",
    "springdata, jpa",
    "springdata, spring",
    "tableperclass, jpa",
    "tableperclass, spring",
    "types, jpa",
    "types, spring",
    "validation, jpa",
    "validation, spring"
  })
  void theModelLivesAndGoes(String model, String naming) throws Exception {
    live(
        RecordedModel.ofSources(root, naming, List.of(source(model))),
        naming,
        TestDatabase.values());
  }

  /**
   * Its SQL is written for one naming; its partial index and that of an expression PostgreSQL's.
   */
  @Test
  void onlyPostgreSqlHasEveryKindOfIndex() throws Exception {
    RecordedModel recorded = RecordedModel.ofSources(root, "jpa", List.of(source("constraints")));
    live(recorded, "jpa", TestDatabase.POSTGRESQL);
    assertThatThrownBy(() -> live(recorded, "jpa", TestDatabase.H2))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/NotPossible] H2 cannot index the expression lower(a)");
  }

  /**
   * Without what Hibernate stumbles over here: a tenant of none, an integer of a given type, an
   * index with a quoted name.
   */
  private Path source(String model) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/entities", model + ".java"));
    Path folder = Files.createDirectories(root.resolve("given"));
    return Files.writeString(
        folder.resolve(model + ".java"),
        text.replaceAll(", ?columnDefinition ?= ?\"smallint\"", "")
            .replace("name=\"`ix Q`\",", "")
            .replace("@TenantId ", ""));
  }

  private static void live(RecordedModel recorded, String naming, TestDatabase... databases)
      throws Exception {
    URL[] classes = {recorded.classes().toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(classes, RecordedModel.class.getClassLoader())) {
      List<Class<?>> managed = managed(recorded.classes(), loader);
      for (TestDatabase database : databases) {
        new Lifecycle(recorded, database).run(naming, managed, session -> {}, session -> {});
      }
    }
  }

  private static List<Class<?>> managed(Path classes, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    List<Class<?>> managed = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes.resolve("entities"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName("entities." + name, false, loader);
        if (type.isAnnotationPresent(Entity.class)
            || type.isAnnotationPresent(Converter.class)
            || type.isAnnotationPresent(Embeddable.class)
            || type.isAnnotationPresent(MappedSuperclass.class)) {
          managed.add(type);
        }
      }
    }
    return managed;
  }
}
