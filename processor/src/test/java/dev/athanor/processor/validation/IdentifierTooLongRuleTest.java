package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifierTooLongRuleTest {

  @Test
  void findsNamesThatPostgresqlWouldCut() {
    String name = "x".repeat(64);
    assertThat(RuleTester.check("@Entity class A { @Id long id; int " + name + "; }", "A"))
        .containsExactly(
            "IdentifierTooLong at model.A#" + name + ": The name " + name + " has 64 bytes.");
  }

  @Test
  void findsTypesAndLabels() {
    String label = "X".repeat(64);
    String type = "y".repeat(64);
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @Enumerated(EnumType.STRING) E e; }"
                    + ("@NativeEnum(name = \"" + type + "\") enum E { " + label + " }"),
                "A"))
        .containsExactlyInAnyOrder(
            "IdentifierTooLong at model.A#e: The name " + type + " has 64 bytes.",
            "IdentifierTooLong at model.E#" + label + ": The name " + label + " has 64 bytes.");
  }

  @Test
  void countsBytes() {
    String name = "\u00fc".repeat(32);
    assertThat(RuleTester.check("@Entity class A { @Id long id; int " + name + "; }", "A"))
        .hasSize(1);
  }

  @Test
  void isContentWithGeneratedNames() {
    String name = "x".repeat(60);
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @Column(unique = true) String " + name + "; }",
                "A"))
        .isEmpty();
  }
}
