package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollationsTest {

  @Test
  void areThoseOfColumns() {
    MappedSchema mapped =
        map(
            "@org.hibernate.annotations.Collate(\"C\") String name; @org.hibernate.annotations.Collate(\"und-x-icu\") @ManyToOne Hero boss;",
            "String");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(column(mapped, "name").collation()).hasValue("C");
    assertThat(column(mapped, "boss_id").collation()).hasValue("und-x-icu");
    assertThat(column(mapped, "id").collation()).isEmpty();
  }

  @Test
  void areRefusedWhereADatabaseHasNone() {
    MappedSchema mapped =
        Mapping.of(
            source("@org.hibernate.annotations.Collate(\"C\") String name;", "String"),
            "Hero",
            "Team");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("UnsupportedByTarget"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@org.hibernate.annotations.Collate(\"C\") int age;",
        "@org.hibernate.annotations.Collate(\"C\") @Lob String text;",
        "@org.hibernate.annotations.Collate(\"C\") @ElementCollection List<String> powers;",
        "@org.hibernate.annotations.Collate(\"C\") @Embedded Address address;",
        "@org.hibernate.annotations.Collate(\"C\") @ManyToOne Team team;"
      })
  void needOneColumnOfText(String attribute) {
    assertThat(map(attribute, "String").diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("MisplacedAnnotation"));
  }

  private static Column column(MappedSchema mapped, String name) {
    return mapped
        .schema()
        .tables()
        .get(QualifiedName.of("Hero"))
        .columns()
        .get(Identifier.of(name));
  }

  private static MappedSchema map(String attributes, String id) {
    return Mapping.of(
        MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL)),
        source(attributes, id),
        "Hero",
        "Team");
  }

  private static String source(String attributes, String id) {
    return "@Entity class Hero { @Id "
        + id
        + " id; "
        + attributes
        + " } @Embeddable class Address { String street; }"
        + " @Embeddable record Key(String a, String b) {}"
        + " @Entity class Team { @EmbeddedId Key id; }";
  }
}
