package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownReferencedColumnRuleTest {

  @Test
  void findsAReferenceToNoColumn() {
    assertThat(check("none", "String code;"))
        .containsExactly(
            "UnknownReferencedColumn at model.A#b \"none\": The table B has no unique column none"
                + " to refer to.");
  }

  @Test
  void findsAReferenceToAColumnThatIsNotUnique() {
    assertThat(check("code", "String code;")).hasSize(1);
  }

  @Test
  void isContentWithAUniqueColumn() {
    assertThat(check("code", "@Column(unique = true) String code;")).isEmpty();
  }

  @Test
  void findsAReferenceToNoProperty() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @ManyToOne @org.hibernate.annotations.PropertyRef("
                    + "\"none\") B b; } @Entity class B { @Id long id; }",
                "A",
                "B"))
        .singleElement()
        .satisfies(found -> assertThat(found).startsWith("UnknownReferencedColumn at model.A#b"));
  }

  private static java.util.List<String> check(String referenced, String attribute) {
    return RuleTester.check(
        "@Entity class A { @Id long id; @ManyToOne @JoinColumn(referencedColumnName = \""
            + referenced
            + "\") B b; } @Entity class B { @Id long id; "
            + attribute
            + " }",
        "A",
        "B");
  }

  @Test
  void isFoundWhereTheIdentifierIsMissingToo() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @ManyToOne @JoinColumn(referencedColumnName ="
                    + " \"none\") B b; @ManyToOne @JoinColumn(referencedColumnName = \"no\") B"
                    + " numbered; } @Entity class B { long no; }",
                "A",
                "B"))
        .containsExactly(
            "UnknownReferencedColumn at model.A#b \"none\": The table B has no unique column none"
                + " to refer to.",
            "NoIdentifier at model.B: model.B has no identifier.");
  }
}
