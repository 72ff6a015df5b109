package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The entity models of Hibernate's own tests have the schema that Hibernate gives them. What
 * Athanor refuses today, and what refers to that, is left out; {@code pending-models.txt} says what
 * that is.
 */
class DomainModelTest {

  private static final Path PENDING = Path.of("src/test/resources/pending-models.txt");
  private static final ModelCompiler COMPILER = new ModelCompiler();

  @TempDir private Path output;

  @ParameterizedTest
  @FieldSource("dev.athanor.conformance.DomainModels#ALL")
  void isAsHibernateWouldHaveIt(String name) throws Exception {
    Set<String> out = new TreeSet<>();
    CompiledModel compiled = compile(name, out, Naming.JPA);
    while (!compiled.success()) {
      List<String> refused = compiled.complaints().stream().map(DomainModelTest::entity).toList();
      assertThat(out.addAll(refused)).as("%s", compiled.complaints()).isTrue();
      compiled = compile(name, out, Naming.JPA);
    }
    assertThat(out.stream().map(type -> name + "." + type))
        .as("what is left out")
        .containsExactlyElementsOf(pending(name));
    if (hasEntities(compiled)) {
      compare(compiled, Naming.JPA);
      compare(compile(name, out, Naming.SPRING), Naming.SPRING);
    }
  }

  /** The class that a message begins with, alone or in its package. */
  private static String entity(CompiledModel.Message message) {
    return message.text().replaceFirst("^([a-z]\\w*\\.)+", "").split("[.# ]")[0];
  }

  private static boolean hasEntities(CompiledModel compiled) {
    return compiled.managed(DomainModelTest.class.getClassLoader()).stream()
        .anyMatch(type -> type.isAnnotationPresent(Entity.class));
  }

  private static void compare(CompiledModel compiled, Naming naming) throws Exception {
    for (TestDatabase database : TestDatabase.values()) {
      assertThat(
              Comparison.of(compiled, naming, database).stream()
                  .filter(it -> !DeliberateDifference.explains(compiled.model(), database, it)))
          .as(compiled.model() + " " + naming + " " + database)
          .isEmpty();
    }
  }

  private CompiledModel compile(String name, Set<String> out, Naming naming) throws IOException {
    List<String> in =
        DomainModels.classes(name).stream()
            .filter(type -> !out.contains(type.substring(type.lastIndexOf('.') + 1)))
            .toList();
    return COMPILER.compile(
        Model.ofClasses(name, in), naming, Files.createTempDirectory(output, name));
  }

  private static List<String> pending(String name) throws IOException {
    return Files.readAllLines(PENDING).stream().filter(it -> it.startsWith(name + ".")).toList();
  }
}
