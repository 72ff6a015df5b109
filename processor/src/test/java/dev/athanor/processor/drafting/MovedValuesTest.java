package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.testing.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of hierarchies never drop values in silence. */
class MovedValuesTest {

  private static final String SINGLE =
      "@Entity class Pet { @Id long id; String name; } @Entity class Cat extends Pet { int lives; }"
          + " @Entity class Dog extends Pet { }";
  private static final String JOINED = "@Inheritance(strategy = InheritanceType.JOINED) ";
  private static final String PER_CLASS =
      "@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) ";

  @ParameterizedTest
  @CsvSource({
    "SINGLE, JOINED",
    "SINGLE, PER_CLASS",
    "JOINED, SINGLE",
    "PER_CLASS, SINGLE",
    "PER_CLASS, JOINED"
  })
  void anotherStrategyIsAskedAbout(String before, String after) {
    assertThat(codes(strategy(before), strategy(after))).contains("MovedValues");
  }

  @Test
  void aStrategyWithoutAnyAttributeOfItsOwnIsAskedAbout() {
    String pets = "@Entity class Pet { @Id long id; } @Entity class Dog extends Pet { }";
    assertThat(codes(pets, JOINED + pets)).contains("MovedValues");
    assertThat(codes(JOINED + pets, pets)).contains("MovedValues");
  }

  @Test
  void theAnswerLetsTheDraftGoOn() {
    assertThat(codes(SINGLE, "@Dropped(\"lives\") @Dropped(\"DTYPE\") " + JOINED + SINGLE))
        .doesNotContain("MovedValues");
  }

  @Test
  void anAttributeThatMovesAlongTheHierarchyIsAskedAbout() {
    String below =
        JOINED
            + "@Entity class Pet { @Id long id; } @Entity class Cat extends Pet { Integer lives; }";
    String above =
        JOINED
            + "@Entity class Pet { @Id long id; Integer lives; } @Entity class Cat extends Pet { }";
    assertThat(codes(below, above)).containsExactly("MovedValues");
    assertThat(codes(above, below)).containsExactly("MovedValues");
  }

  @Test
  void anAttributeThatMovesIntoASecondaryTableIsAskedAbout() {
    assertThat(
            codes(
                "@Entity @SecondaryTable(name = \"more\") class Pet { @Id long id; String s; }",
                "@Entity @SecondaryTable(name = \"more\") class Pet { @Id long id;"
                    + " @Column(table = \"more\") String s; }"))
        .containsExactly("MovedValues");
  }

  @Test
  void inOneTableAnAttributeMovesWithoutAnyLoss() {
    assertThat(
            codes(
                SINGLE,
                "@Entity class Pet { @Id long id; String name; @Column Integer lives; }"
                    + " @Entity class Cat extends Pet { } @Entity class Dog extends Pet { }"))
        .doesNotContain("MovedValues", "RenamedOrDropped");
  }

  @Test
  void aClassRenamedInAHierarchyKeepsItsColumns() {
    assertThat(codes(SINGLE, SINGLE.replace("class Cat", "class Lion")))
        .doesNotContain("MovedValues", "RenamedOrDropped", "DestructiveChange");
  }

  @Test
  void anAttributeThatIsGoneForGoodIsNoQuestion() {
    for (String strategy : List.of("", JOINED, PER_CLASS)) {
      assertThat(codes(strategy + SINGLE, strategy + SINGLE.replace("int lives;", "")))
          .doesNotContain("MovedValues");
    }
  }

  private static String strategy(String name) {
    return switch (name) {
      case "JOINED" -> JOINED + SINGLE;
      case "PER_CLASS" -> PER_CLASS + SINGLE;
      default -> SINGLE;
    };
  }

  private static List<String> codes(String before, String after) {
    Draft draft = Draft.between(known(map(before)), known(map(after)), map(after).declared());
    assertThat(Draft.between(known(map(after)), known(map(after)), map(after).declared()).upgrade())
        .isEmpty();
    return draft.problems().stream()
        .peek(
            problem ->
                assertThat(problem.severity() == Severity.ERROR || !draft.isEmpty()).isTrue())
        .map(Problem::code)
        .toList();
  }

  private static KnownSchema known(MappedSchema mapped) {
    return new KnownSchema(mapped.schema(), mapped.origins(), mapped.inherited(), mapped.members());
  }

  private static MappedSchema map(String source) {
    return Mapping.of(source, "Pet", "Cat", "Dog", "Lion");
  }
}
