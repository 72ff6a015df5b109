package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameClashRuleTest {

  @Test
  void findsColumnsThatDifferOnlyByQuotation() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; String name; @Column(name = \"`Name`\") String n;"
                    + " }",
                "A"))
        .containsExactly(
            "NameClash at model.A#name: The names `Name` and name differ only by case or"
                + " quotation.");
  }

  @Test
  void findsATypeWithTheNameOfATable() {
    assertThat(
            RuleTester.check(
                "@Entity class Hero { @Id long id; @Enumerated(EnumType.STRING) Mood mood; }"
                    + "@NativeEnum(name = \"hero\") enum Mood { HAPPY }",
                "Hero"))
        .containsExactly(
            "NameClash at model.Hero#mood: The named type hero and the table Hero have one name.");
  }

  @Test
  void findsTablesThatDifferOnlyByQuotation() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; }"
                    + " @Entity @Table(name = \"`a`\") class B { @Id long id; }",
                "A",
                "B"))
        .singleElement()
        .asString()
        .startsWith("NameClash at model.");
  }
}
