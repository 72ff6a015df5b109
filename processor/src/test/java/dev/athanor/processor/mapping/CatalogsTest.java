package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.QualifiedName;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A catalog is a schema in H2, nothing in PostgreSQL, and refused where it would be both. */
class CatalogsTest {

  private static final String SOURCE =
      "@Entity @Table(catalog = \"other\") @SecondaryTable(name = \"details\", catalog = \"other\")"
          + " class Hero {"
          + " @Id @GeneratedValue(generator = \"g\") @SequenceGenerator(name = \"g\", catalog = \"other\")"
          + " long id;"
          + " @ElementCollection @CollectionTable(catalog = \"other\") Set<String> names;"
          + " @ManyToMany @JoinTable(catalog = \"other\") Set<Hero> friends; }";

  @Test
  void isASchemaInH2() {
    MappedSchema mapped = map(SOURCE, TargetDatabase.H2);

    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(names(mapped))
        .containsExactlyInAnyOrder(
            "other.Hero", "other.details", "other.Hero_names", "other.Hero_Hero", "other.g");
  }

  @Test
  void isLeftOutInPostgreSql() {
    MappedSchema mapped = map(SOURCE, TargetDatabase.POSTGRESQL);

    assertThat(mapped.diagnostics())
        .isNotEmpty()
        .allSatisfy(
            found -> {
              assertThat(found.problem().code()).isEqualTo("IgnoredValue");
              assertThat(found.problem().fact()).contains("leaves the catalog other out");
            });
    assertThat(names(mapped))
        .containsExactlyInAnyOrder("Hero", "details", "Hero_names", "Hero_Hero", "g");
  }

  @Test
  void isLeftOutBeforeASchema() {
    MappedSchema mapped =
        map(
            "@Entity @Table(catalog = \"other\", schema = \"league\") class Hero { @Id long id; }",
            TargetDatabase.H2);

    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("IgnoredValue"));
    assertThat(names(mapped)).containsExactly("league.Hero");
  }

  @Test
  void isRefusedForBoth() {
    assertThat(map(SOURCE, TargetDatabase.values()).diagnostics())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.problem().code()).isEqualTo("UnsupportedMapping"));
  }

  private static MappedSchema map(String source, TargetDatabase... targets) {
    return Mapping.of(MappingOptions.DEFAULT.withTargets(Set.of(targets)), source, "Hero");
  }

  private static Iterable<String> names(MappedSchema mapped) {
    return Stream.concat(
            mapped.schema().tables().keySet().stream(),
            mapped.schema().sequences().keySet().stream())
        .map(QualifiedName::toString)
        .toList();
  }
}
