package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.testing.Mapping;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refactorings after which an attribute has no place any more, but is there. */
class UnmappedAttributesTest {

  private static final String JOINED =
      "@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id Long id; ";
  private static final String SUIT = " @Entity class Suit { @Id Long id; ";

  @Test
  void movedIntoASubclassThatSomebodyElseLooksAfter() {
    String before = JOINED + "String code; } @Entity class Leaf extends Root { }";
    String after = JOINED + "} @Entity @Unmanaged class Leaf extends Root { String code; }";
    assertThat(questions(before, after))
        .contains("UnmappedAttribute The column Root.code is gone, but model.Leaf still has code")
        .contains("@Dropped(\"code\") on model.Root");
    assertThat(questions(before, "@Dropped(\"code\") " + after)).isEmpty();
  }

  @Test
  void movedIntoASubclassThatIsNewAndSomebodyElseLooksAfter() {
    assertThat(
            questions(
                JOINED + "String code; }",
                JOINED + "} @Entity @Unmanaged class Leaf extends Root { String code; }"))
        .contains("UnmappedAttribute The column Root.code is gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Transient String bio;",
        "transient String bio;",
        "@org.hibernate.annotations.Formula(\"1\") String bio;",
        "String getBio() { return null; }"
      })
  void leftOutOfTheMapping(String attribute) {
    assertThat(questions(hero("String bio;"), hero(attribute)))
        .contains("UnmappedAttribute The column Hero.bio is gone, but model.Hero still has bio");
  }

  @Test
  void removedForGoodIsNoQuestion() {
    String attributes = "String bio; @ElementCollection Set<String> tags; @ManyToOne Hero boss;";
    assertThat(questions(hero(attributes), hero(""))).isEmpty();
  }

  @Test
  void spelledInAnotherWayIsNoQuestion() {
    String attributes = "@ElementCollection Set<String> tags; @OneToOne Suit suit; ";
    String suit = SUIT + "}";
    assertThat(
            questions(
                hero(attributes + "@Column(name = \"Bio\") String bio;") + suit,
                "@Table(name = \"HERO\") "
                    + hero(attributes + "@Column(name = \"BIO\") String bio;")
                    + suit.replace("@Entity", "@Entity @Table(name = \"suit\")")))
        .isEmpty();
  }

  @Test
  void accessedInAnotherWay() {
    String rest = " String bio; Long getId() { return id; } void setId(Long id) { }";
    assertThat(
            questions(
                "@Entity class Hero { @Id Long id;" + rest + " }",
                "@Entity class Hero { Long id;"
                    + rest.replace("Long getId", "@Id Long getId")
                    + "}"))
        .contains("UnmappedAttribute The column Hero.bio is gone");
  }

  @Test
  void partOfAnEmbeddable() {
    String hero = hero("Home home;");
    assertThat(
            questions(
                hero + " @Embeddable class Home { String town; String street; }",
                hero + " @Embeddable class Home { @Transient String town; String street; }"))
        .contains("The column Hero.town is gone, but model.Hero still has home.town");
  }

  @Test
  void collectionThatIsTransient() {
    assertThat(
            questions(
                hero("@ElementCollection Set<String> tags;"), hero("@Transient Set<String> tags;")))
        .contains("UnmappedAttribute The table Hero_tags is gone, but model.Hero still has tags")
        .contains("@Dropped(table = \"Hero_tags\") on model.Hero");
  }

  @Test
  void keysOfAMapAndOrderOfAList() {
    String set = hero("@ElementCollection Set<String> tags;");
    assertThat(questions(hero("@ElementCollection Map<String, String> tags;"), set))
        .contains("The column Hero_tags.tags_KEY is gone");
    assertThat(questions(hero("@ElementCollection @OrderColumn List<String> tags;"), set))
        .contains("The column Hero_tags.tags_ORDER is gone");
  }

  @Test
  void entityThatHasNoTableOfItsOwnAnyMore() {
    String villain = " @Entity class Villain ";
    assertThat(
            questions(
                hero("String name;") + villain + "{ @Id Long id; }",
                hero("String name;") + villain + "extends Hero { }"))
        .contains("UnmappedAttribute The table Villain is gone, but model.Villain is still an");
    assertThat(
            questions(
                hero(""),
                "@org.hibernate.annotations.Subselect(\"select 1\") " + hero("String name;")))
        .contains("UnmappedAttribute The table Hero is gone");
  }

  @Test
  void rowsThatAreDeletedSoftly() {
    assertThat(questions("@org.hibernate.annotations.SoftDelete " + hero(""), hero("")))
        .contains("MovedValues The column Hero.deleted is gone, which says which rows are deleted");
  }

  @Test
  void associationThatChangesSides() {
    assertThat(
            questions(
                hero("@OneToOne Suit suit;") + SUIT + "@OneToOne(mappedBy = \"suit\") Hero hero; }",
                hero("@OneToOne(mappedBy = \"hero\") Suit suit;")
                    + SUIT
                    + "@OneToOne Hero hero; }"))
        .contains("MovedValues The column Hero.suit_id is gone, but Suit.hero_id is new and links");
  }

  @Test
  void associationOfAnotherForm() {
    String one = hero("@ManyToOne Suit suit;") + SUIT + "}";
    String many = hero("@ManyToMany Set<Suit> suits;") + SUIT + "}";
    String inverse = hero("") + SUIT + "@OneToMany Set<Hero> heroes; }";
    assertThat(questions(one, many))
        .contains("The column Hero.suit_id is gone, but Hero_Suit is new and links");
    assertThat(questions(many, one))
        .contains("The table Hero_Suit is gone, but Hero.suit_id is new and links");
    assertThat(questions(inverse, one.replace("SUIT", "@OneToMany(mappedBy = \"suit\") Hero h;")))
        .contains("The table Suit_Hero is gone, but Hero.suit_id is new and links");
  }

  @Test
  void movedIntoAnEntityThatRefersToIt() {
    assertThat(
            questions(
                hero("String name; String street;"),
                hero("String name;")
                    + " @Entity class Home { @Id Long id; @OneToOne Hero hero; String street; }"))
        .contains(
            "MovedValues The column Hero.street is gone, but its attribute now has Home.street");
  }

  private static String hero(String attributes) {
    return "@Entity class Hero { @Id Long id; " + attributes + " }";
  }

  /** The errors of a draft, each with its code and remedy on a line. */
  private static String questions(String before, String after) {
    MappedSchema then = map(before);
    MappedSchema now = map(after);
    List<Problem> problems = Draft.between(known(then), known(now), now.declared()).problems();
    assertThat(Draft.between(known(now), known(now), now.declared()).upgrade()).isEmpty();
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.code() + " " + problem.fact() + " " + problem.remedy())
        .collect(Collectors.joining("\n"));
  }

  private static KnownSchema known(MappedSchema mapped) {
    return new KnownSchema(mapped.schema(), mapped.origins(), mapped.inherited(), mapped.members());
  }

  private static MappedSchema map(String source) {
    return Mapping.of(source, "Hero", "Suit", "Home", "Root", "Leaf", "Villain");
  }
}
