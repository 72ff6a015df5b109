package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Random models have the schema that Hibernate would have given them; what differs shrinks. */
class RandomModelTest {

  private static final ModelCompiler COMPILER = new ModelCompiler();

  /**
   * In how many of a hundred models there may be nothing to compare; few models are not typical.
   */
  private static final int ILLEGAL = Integer.getInteger("jqwik.tries.default", 10) < 100 ? 50 : 15;

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void isAsHibernateWouldHaveIt(
      @ForAll("models") RandomModel random, @ForAll Naming naming, @ForAll TestDatabase database)
      throws Exception {
    Statistics.label("models")
        .collect(compare(random, naming, database))
        .coverage(models -> models.check("illegal").percentage(share -> share < ILLEGAL));
  }

  /** Gives what the model was: {@code compared} or {@code illegal}. */
  private static String compare(RandomModel random, Naming naming, TestDatabase database)
      throws Exception {
    Path output = Files.createTempDirectory("random");
    try {
      CompiledModel compiled = COMPILER.compile(random.model(), naming, output);
      if (compiled.complaints().stream().anyMatch(IllegalModel::isKnown)) {
        return "illegal";
      }
      assertThat(compiled.complaints()).isEmpty();
      assertThat(
              Comparison.of(compiled, naming, database).stream()
                  .filter(it -> !DeliberateDifference.explains(compiled.model(), database, it)))
          .as("%s", random)
          .isEmpty();
      return "compared";
    } catch (RuntimeException e) {
      if (IllegalModel.isKnown(e)) {
        return "illegal";
      }
      throw e;
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
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
