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
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/**
 * Random models have the schema that Hibernate would have given them; what differs shrinks. A build
 * looks at the same few each time, so that it fails for what was changed only; the full run looks
 * for new ones.
 */
class RandomModelTest {

  private static final ModelCompiler COMPILER = new ModelCompiler();

  @Property(shrinking = ShrinkingMode.BOUNDED, seed = "2026", tries = 10)
  void isAsHibernateWouldHaveIt(
      @ForAll("models") RandomModel random, @ForAll Naming naming, @ForAll TestDatabase database)
      throws Exception {
    collect(compare(random, naming, database), 50);
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  @Tag("full")
  void newOneIsAsHibernateWouldHaveIt(
      @ForAll("models") RandomModel random, @ForAll Naming naming, @ForAll TestDatabase database)
      throws Exception {
    collect(compare(random, naming, database), 25);
  }

  /** Counts what the models are; of a hundred only that many may be illegal. */
  private static void collect(String result, int illegal) {
    Statistics.label("models")
        .collect(result)
        .coverage(models -> models.check("illegal").percentage(share -> share < illegal));
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
