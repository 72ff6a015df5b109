package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingConventionTest {

  private static final String MODEL =
      """
      @Entity @Table(check = @CheckConstraint(constraint = "1 < 2"), indexes = @Index(columnList = "rank, name"))
      class Hero {
        @Id long id;
        @Column(unique = true) String name;
        int rank;
        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "OWN")) Hero friend;
        @ManyToOne Hero rival;
      }
      """;

  @Test
  void namesByDefaultAfterKindTableAndColumns() {
    assertThat(names(Map.of()))
        .containsExactlyInAnyOrder(
            "OWN", "fk_hero_rival_id", "uq_hero_name", "ck_hero", "ix_hero_rank_name");
  }

  @Test
  void takesAlembicsPlaceholders() {
    assertThat(
            names(
                Map.of(
                    "fk", "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
                    "uq", "{column_0_N_name}_is_one_of_{table_name}",
                    "ix", "ix_{column_0_name}_{column_1_name}",
                    "ck", "{table_name}_{column_0_name}_check",
                    "pk", "PK_{table_name}_{column_0N_name}")))
        .containsExactlyInAnyOrder(
            "OWN",
            "fk_hero_rival_id_hero",
            "name_is_one_of_hero",
            "ix_rank_name",
            "hero_check",
            "pk_hero_id");
  }

  @Test
  void tellsApartWhatATemplateDoesNot() {
    assertThat(names(Map.of("fk", "fk", "uq", "fk")))
        .filteredOn(name -> name.startsWith("fk"))
        .hasSize(2)
        .allMatch(name -> name.matches("fk_[0-9a-f]{8}"));
  }

  @Test
  void shortensWhatIsTooLong() {
    assertThat(names(Map.of("pk", "x".repeat(80) + "{table_name}")))
        .anyMatch(name -> name.matches("x{54}_[0-9a-f]{8}"));
  }

  @ParameterizedTest
  @CsvSource({
    "fk, fk_{tabel_name}, {tabel_name}",
    "uq, uq_{referred_table_name}, {referred_table_name}",
    "ck, ck_%(constraint_name)s, %(constraint_name)s",
    "ix, ix_{table_name, {",
    "pk, %s, %"
  })
  void knowsWhatIsNoPlaceholder(String kind, String template, String mistake) {
    assertThat(NamingConvention.mistake(kind, template))
        .hasValueSatisfying(found -> assertThat(found).startsWith("has " + mistake + ","));
  }

  private static List<String> names(Map<String, String> templates) {
    MappingOptions options = MappingOptions.DEFAULT.withConvention(new NamingConvention(templates));
    Schema schema = Mapping.of(options, MODEL, "Hero").schema();
    return schema.tables().values().stream().flatMap(NamingConventionTest::names).toList();
  }

  private static Stream<String> names(Table table) {
    return Stream.of(
            table.primaryKey().flatMap(key -> key.name()).stream(),
            table.constraints().stream().map(constraint -> constraint.name()),
            table.indexes().values().stream().map(index -> index.name()))
        .flatMap(found -> found)
        .map(name -> name.text());
  }
}
