package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Identifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredExtensionsTest {

  private static final String SOURCE =
      """
      @MappedSuperclass @RequiredExtension("citext") class Named { @Id long id; }
      @Entity @RequiredExtension("uuid-ossp") @RequiredExtension("citext") class Hero extends Named { }
      @Entity class Team extends Named { }
      """;

  @Test
  void areThoseOfAllEntities() {
    MappedSchema mapped =
        Mapping.of(
            MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL)),
            SOURCE,
            "Hero",
            "Team");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.schema().extensions())
        .containsExactlyInAnyOrder(Identifier.of("citext"), Identifier.of("uuid-ossp"));
  }

  @Test
  void areOfPostgreSqlOnly() {
    assertThat(Mapping.of(SOURCE, "Hero", "Team").diagnostics())
        .hasSize(3)
        .allMatch(found -> found.problem().code().equals("UnsupportedByTarget"));
  }
}
