package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not mapped yet is reported at its place, not passed over; and the list only shrinks. */
class PendingFixtureTest {

  private static final ModelCompiler COMPILER = new ModelCompiler();

  @TempDir private Path output;

  @ParameterizedTest
  @MethodSource("pending")
  void isReportedAtItsPlace(Fixture fixture) {
    CompiledModel compiled = COMPILER.compile(fixture.model(), Naming.JPA, output);
    assertThat(compiled.complaints())
        .as("%s works: take it off the list of pending fixtures", fixture)
        .isNotEmpty();
    assertThat(compiled.complaints().stream().map(it -> it.code() + " " + it.line()).distinct())
        .containsExactlyInAnyOrderElementsOf(PendingFixtures.read().get(fixture.name()));
  }

  @Test
  void theListNamesFixturesThatExist() {
    assertThat(Fixture.all().stream().map(Fixture::name))
        .containsAll(PendingFixtures.read().keySet());
  }

  static Stream<Fixture> pending() {
    return Fixture.all().stream()
        .filter(fixture -> PendingFixtures.read().containsKey(fixture.name()));
  }
}
