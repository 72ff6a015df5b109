package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hibernate.HibernateException;

/** Random models have the schema that Hibernate would have given them; what differs shrinks. */
class RandomModelTest {

  /**
   * Two attributes with one column or table, one column for a key of two, tables of one hierarchy
   * that number their rows by themselves: wrong on either side.
   */
  private static final String IMPOSSIBLE = "Duplicate.*|JoinColumnCount|InvalidHierarchy";

  private static final ModelCompiler COMPILER = new ModelCompiler();

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void isAsHibernateWouldHaveIt(
      @ForAll("models") RandomModel random, @ForAll Naming naming, @ForAll TestDatabase database)
      throws Exception {
    Path output = Files.createTempDirectory("random");
    try {
      CompiledModel compiled = COMPILER.compile(random.model(), naming, output);
      Assume.that(compiled.complaints().stream().noneMatch(it -> it.code().matches(IMPOSSIBLE)));
      assertThat(compiled.complaints()).isEmpty();
      assertThat(
              Comparison.of(compiled, naming, database).stream()
                  .filter(it -> !DeliberateDifference.explains(compiled.model(), database, it)))
          .as("%s", random)
          .isEmpty();
    } catch (HibernateException e) {
      // A model that Hibernate itself cannot use, or whose tables the database does not accept.
      Assume.that(false);
    } finally {
      delete(output);
    }
  }

  @Provide
  Arbitrary<RandomModel> models() {
    return RandomModels.models();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
