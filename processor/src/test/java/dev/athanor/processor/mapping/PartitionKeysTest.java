package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionKeysTest {

  private static final String HERO =
      "@Entity class Hero { @Id long id; @org.hibernate.annotations.PartitionKey Integer part; }";

  @Test
  void arePartsOfThePrimaryKey() {
    assertThat(key(Mapping.of(HERO, "Hero")))
        .hasValue(PrimaryKey.of(Identifier.of("id"), Identifier.of("part")));
  }

  @Test
  void areNoneWhereNoDatabaseNeedsIt() {
    MappingOptions h2 = MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.H2));
    assertThat(key(Mapping.of(h2, HERO, "Hero"))).hasValue(PrimaryKey.of(Identifier.of("id")));
  }

  @Test
  void leaveNothingToReferTo() {
    MappedSchema mapped =
        Mapping.of(
            HERO + " @Entity class Deed { @Id long id; @ManyToOne Hero hero; }", "Hero", "Deed");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("PartitionedReference");
              assertThat(found.place().qualifiedName()).isEqualTo("model.Deed#hero");
            });
  }

  @Test
  void areManaged() {
    assertThat(
            Mapping.of(HERO.replace("Integer part", "@Unmanaged Integer part"), "Hero")
                .diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("InvalidUnmanaged"));
  }

  private static Optional<PrimaryKey> key(MappedSchema mapped) {
    assertThat(mapped.diagnostics()).isEmpty();
    return mapped.schema().tables().get(QualifiedName.of("Hero")).primaryKey();
  }
}
