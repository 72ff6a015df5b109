package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnValuesTest {

  private static final MappingOptions POSTGRESQL =
      MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL));

  @Test
  void areLiteralsOrExpressions() {
    MappedSchema mapped =
        map(
            MappingOptions.DEFAULT,
            "@ServerDefault(\"'a'\") String text; @ServerDefault(\"random()\") double number;"
                + " @ServerDefault(\"7\") @ManyToOne Hero boss;");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(column(mapped, "text").defaultValue()).contains(new DefaultValue.Text("a"));
    assertThat(column(mapped, "number").defaultValue())
        .contains(new DefaultValue.Expression("random()"));
    assertThat(column(mapped, "boss_id").defaultValue())
        .contains(new DefaultValue.Number(java.math.BigDecimal.valueOf(7)));
  }

  @Test
  void areStoredOrNot() {
    MappedSchema mapped =
        map(
            POSTGRESQL,
            "@Computed(\"id + 1\") long next; @Computed(value = \"id - 1\", stored = false) long last;");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(column(mapped, "next").generated()).contains(new GeneratedValue("id + 1", true));
    assertThat(column(mapped, "last").generated()).contains(new GeneratedValue("id - 1", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          ConflictingValue    | @ServerDefault("1") @org.hibernate.annotations.ColumnDefault("2") int x;
          ConflictingValue    | @ServerDefault("1") @Column(columnDefinition = "int default 2") int x;
          ConflictingValue    | @ServerDefault("1") @Computed("id") int x;
          ConflictingValue    | @ServerDefault(" ") int x;
          ConflictingValue    | @Computed("id") @org.hibernate.annotations.GeneratedColumn("id + 1") int x;
          UnsupportedByTarget | @Computed(value = "id", stored = false) int x;
          MisplacedAnnotation | @ServerDefault("1") @ElementCollection Set<String> x;
          MisplacedAnnotation | @Computed("1") @OneToMany(mappedBy = "x") Set<Other> x;
          """)
  void areReportedWhereTheyCannotBe(String code, String attribute) {
    assertThat(map(MappingOptions.DEFAULT, attribute).diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo(code);
              assertThat(found.place().qualifiedName()).isEqualTo("model.Hero#x");
            });
  }

  @Test
  void mayBeSaidTwice() {
    assertThat(
            map(
                    MappingOptions.DEFAULT,
                    "@ServerDefault(\"1\") @org.hibernate.annotations.ColumnDefault(\"1\") int x;")
                .diagnostics())
        .isEmpty();
  }

  private static Column column(MappedSchema mapped, String name) {
    return mapped
        .schema()
        .tables()
        .get(QualifiedName.of("Hero"))
        .columns()
        .get(Identifier.of(name));
  }

  private static MappedSchema map(MappingOptions options, String attributes) {
    return Mapping.of(
        options,
        "@Entity class Hero { @Id long id; "
            + attributes
            + " } @Entity class Other { @Id long id; @ManyToOne Hero x; }",
        "Hero",
        "Other");
  }
}
