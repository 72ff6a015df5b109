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
