package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer on a class that is no type of the database is not passed over. */
class LabelAnswersTest {

  @Test
  void onAnEnumerationThatIsText() {
    assertThat(facts("Mood mood;", "@Dropped(\"SAD\") enum Mood { HAPPY }"))
        .containsExactly(
            "MisplacedAnnotation @Dropped(\"SAD\") speaks of a label, but Mood is no named type of"
                + " the database.");
  }

  @Test
  void onAnEmbeddableThatIsNoStructure() {
    String home = "@Embeddable class Home { String town; }";
    assertThat(facts("Home home;", "@Dropped(\"street\") " + home))
        .containsExactly(
            "MisplacedAnnotation @Dropped(\"street\") speaks of a structure, but Home is no named"
                + " type of the database.");
    assertThat(facts("Home home;", "@RenamedFrom(\"Place\") " + home)).hasSize(1);
    assertThat(facts("Home home;", home)).isEmpty();
  }

  @Test
  void onATypeOfTheDatabase() {
    String mood = "@NativeEnum(name = \"mood\") enum Mood { HAPPY }";
    assertThat(facts("@Enumerated(EnumType.STRING) Mood mood;", "@Dropped(\"SAD\") " + mood))
        .isEmpty();
    MappedSchema renamed =
        map("@Enumerated(EnumType.STRING) Mood mood;", "@RenamedFrom(\"humour\") " + mood);
    assertThat(renamed.diagnostics()).isEmpty();
    assertThat(renamed.declared().renamedTypes()).hasSize(1);
  }

  private static List<String> facts(String attribute, String type) {
    return map(attribute, type).diagnostics().stream()
        .map(diagnostic -> diagnostic.problem().code() + " " + diagnostic.problem().fact())
        .toList();
  }

  private static MappedSchema map(String attribute, String type) {
    return Mapping.of(
        "@Entity class Hero { @Id Long id; " + attribute + " } " + type, "Hero", "Home");
  }
}
