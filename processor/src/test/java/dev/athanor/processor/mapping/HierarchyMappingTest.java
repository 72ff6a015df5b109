package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.processor.validation.MappingValidator;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the oracle does not compare: checks, and the classes behind the parts. */
class HierarchyMappingTest {

  private static final String ANIMALS =
      "@Entity class Animal { @Id long id; @Column Integer legs; }"
          + " @Entity @DiscriminatorValue(\"it's\") class Cat extends Animal { int lives; String name; }"
          + " @Entity class Kitten extends Cat { @ManyToOne(optional = false) Cat mother; }"
          + " @Entity abstract class Dog extends Animal { String name; }";

  @Test
  void rowsOfAClassHaveWhatItsAttributesNeed() {
    Table animal = table(map(ANIMALS, "Animal", "Cat", "Kitten", "Dog"), "Animal");
    assertThat(animal.checkConstraints().values())
        .extracting(CheckConstraint::expression)
        .containsExactlyInAnyOrder(
            "DTYPE in ('Animal', 'Kitten', 'it''s')",
            "DTYPE <> 'it''s' or (lives is not null)",
            "DTYPE <> 'Kitten' or (lives is not null and mother_id is not null)");
  }

  @Test
  void columnsOfASubclassNameItAsTheirOrigin() {
    MappedSchema mapped = map(ANIMALS, "Animal", "Cat", "Kitten", "Dog");
    assertThat(mapped.origins().tables())
        .isEqualTo(Map.of(QualifiedName.of("Animal"), "model.Animal"));
    assertThat(mapped.origins().columns().get(QualifiedName.of("Animal")))
        .isEqualTo(
            Map.of(
                Identifier.of("DTYPE"), "#discriminator",
                Identifier.of("id"), "id",
                Identifier.of("legs"), "legs",
                Identifier.of("lives"), "model.Cat#lives",
                Identifier.of("name"), "model.Cat#name",
                Identifier.of("mother_id"), "model.Kitten#mother"));
    assertThat(mapped.origins().subclasses())
        .containsExactly("model.Cat", "model.Dog", "model.Kitten");
  }

  @Test
  void aSuperclassNeedNotBeNamed() {
    assertThat(map(ANIMALS, "Kitten").schema())
        .isEqualTo(map(ANIMALS, "Animal", "Cat", "Kitten").schema());
  }

  @Test
  void siblingsThatDefineAColumnDifferentlyAreReported() {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Animal { @Id long id; } @Entity class Cat extends Animal { int size; }"
                + " @Entity class Dog extends Animal { String size; }",
            "Animal",
            "Cat",
            "Dog");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("ConflictingColumn");
              assertThat(found.place().qualifiedName()).isEqualTo("model.Dog#size");
            });
  }

  @Test
  void aSubclassOfALeftOutClassIsLeftOut() {
    MappedSchema mapped =
        Mapping.of(
            "@Entity @org.hibernate.annotations.Changelog class Animal {"
                + " @Id long id; } @Entity class Cat extends Animal { }"
                + " @Entity class Owner { @Id long id; @ManyToOne Cat cat; }",
            "Animal",
            "Cat",
            "Owner");
    assertThat(mapped.diagnostics())
        .extracting(found -> found.place().qualifiedName())
        .containsExactly("model.Animal");
  }

  private static Table table(MappedSchema mapped, String name) {
    return mapped.schema().table(QualifiedName.of(name)).orElseThrow();
  }

  private static MappedSchema map(String source, String... entities) {
    MappedSchema mapped = Mapping.of(source, entities);
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(MappingValidator.validate(mapped)).isEqualTo(List.of());
    return mapped;
  }
}
