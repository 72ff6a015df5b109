package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What differs on purpose does differ, is told of, and is little. */
class DeliberateDifferenceTest {

  @TempDir private Path output;

  @ParameterizedTest
  @EnumSource(DeliberateDifference.class)
  void occursInTheFixtureOfItsName(DeliberateDifference kind) throws Exception {
    Fixture fixture =
        Fixture.working().stream()
            .filter(it -> it.name().equals(kind.fixture()))
            .findFirst()
            .orElseThrow();
    assertThat(occurrences(kind, fixture)).isNotEmpty();
  }

  @Test
  void areAtMostTen() {
    assertThat(DeliberateDifference.values()).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void areDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/mapping.md"));
    assertThat(DeliberateDifference.values())
        .allSatisfy(kind -> assertThat(page).contains("| `" + kind.fixture() + "` |"));
  }

  private List<Difference> occurrences(DeliberateDifference kind, Fixture fixture)
      throws SQLException, IOException {
    CompiledModel compiled = new ModelCompiler().compile(fixture.model(), Naming.JPA, output);
    List<Difference> found = new ArrayList<>();
    for (TestDatabase database : TestDatabase.values()) {
      Comparison.of(compiled, Naming.JPA, database).stream()
          .filter(difference -> kind.covers(fixture.model(), database, difference))
          .forEach(found::add);
    }
    return found;
  }
}
