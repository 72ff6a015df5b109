package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture has the schema that Hibernate would have given it. */
class FixtureTest {

  private static final boolean FULL = Boolean.getBoolean("athanor.conformance.full");
  private static final String ONLY = System.getProperty("athanor.conformance.only", ".*");
  private static final ModelCompiler COMPILER = new ModelCompiler();

  @TempDir private Path output;

  @ParameterizedTest
  @MethodSource("cases")
  void isAsHibernateWouldHaveIt(Fixture fixture, Naming naming) throws Exception {
    CompiledModel compiled = COMPILER.compile(fixture.model(), naming, output);
    assertThat(compiled.complaints()).isEmpty();
    for (TestDatabase database : fixture.databases()) {
      List<Difference> differences = Comparison.of(compiled, naming, database);
      assertThat(
              differences.stream()
                  .filter(it -> !DeliberateDifference.explains(fixture.model(), database, it)))
          .as(fixture + " " + naming + " " + database)
          .isEmpty();
    }
  }

  /** Every fixture under every strategy, or, because that takes minutes, under one in turn. */
  static Stream<Arguments> cases() {
    List<Fixture> fixtures =
        Fixture.working().stream().filter(fixture -> fixture.name().matches(ONLY)).toList();
    List<Naming> namings = List.of(Naming.values());
    return IntStream.range(0, fixtures.size())
        .boxed()
        .flatMap(
            i ->
                (FULL ? namings : List.of(namings.get(i % namings.size())))
                    .stream().map(naming -> Arguments.of(fixtures.get(i), naming)));
  }
}
