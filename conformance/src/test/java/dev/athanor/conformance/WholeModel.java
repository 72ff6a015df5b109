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

/**
 * A model that nobody wrote for these tests, from class files. What Athanor refuses today, and what
 * refers to that, is left out; {@code pending-models.txt} says what that is.
 *
 * @param name what it is called there
 * @param classes the names of its annotated classes
 * @param databases where it can be compared
 */
record WholeModel(String name, List<String> classes, List<TestDatabase> databases) {

  private static final Path PENDING = Path.of("src/test/resources/pending-models.txt");
  private static final ModelCompiler COMPILER = new ModelCompiler();

  /** Compares it with what Hibernate exports, under all naming strategies. */
  void isAsHibernateWouldHaveIt(Path output) throws Exception {
    for (Naming naming : Naming.values()) {
      Set<String> out = new TreeSet<>();
      CompiledModel compiled = compile(out, naming, output);
      while (!compiled.complaints().isEmpty()) {
        List<String> refused = compiled.complaints().stream().map(WholeModel::entity).toList();
        assertThat(out.addAll(refused)).as("%s", compiled.complaints()).isTrue();
        compiled = compile(out, naming, output);
      }
      assertThat(out.stream().map(type -> name + "." + type))
          .as("what is left out under %s", naming)
          .containsExactlyElementsOf(pending(naming));
      if (hasEntities(compiled)) {
        compare(compiled, naming);
      }
    }
  }

  /** The class that a message begins with, alone or in its package. */
  private static String entity(CompiledModel.Message message) {
    return message.text().replaceFirst("^([a-z]\\w*\\.)+", "").split("[.# ]")[0];
  }

  private static boolean hasEntities(CompiledModel compiled) {
    return compiled.managed(WholeModel.class.getClassLoader()).stream()
        .anyMatch(type -> type.isAnnotationPresent(Entity.class));
  }

  private void compare(CompiledModel compiled, Naming naming) throws Exception {
    for (TestDatabase database : databases) {
      assertThat(
              Comparison.of(compiled, naming, database).stream()
                  .filter(it -> !DeliberateDifference.explains(compiled.model(), database, it)))
          .as(compiled.model() + " " + naming + " " + database)
          .isEmpty();
    }
  }

  private CompiledModel compile(Set<String> out, Naming naming, Path output) throws IOException {
    List<String> in =
        classes.stream()
            .filter(type -> !out.contains(type.substring(type.lastIndexOf('.') + 1)))
            .toList();
    return COMPILER.compile(
        Model.ofClasses(name, in), naming, Files.createTempDirectory(output, name));
  }

  /** A line names a class, and the naming strategy if it is left out under that one only. */
  private List<String> pending(Naming naming) throws IOException {
    return Files.readAllLines(PENDING).stream()
        .map(line -> line.split(" "))
        .filter(words -> words.length == 1 || words[1].equals(naming.option()))
        .map(words -> words[0])
        .filter(type -> type.startsWith(name + "."))
        .toList();
  }
}
