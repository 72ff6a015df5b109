package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoIdentifierRuleTest {

  @Test
  void findsAnEntityWithoutIdentifier() {
    assertThat(RuleTester.check("@Entity class Hero { String name; }", "Hero"))
        .containsExactly("NoIdentifier at model.Hero: model.Hero has no identifier.");
  }

  @Test
  void isContentWithAnInheritedOne() {
    assertThat(
            RuleTester.check(
                "@MappedSuperclass class Base { @Id long id; } @Entity class Hero extends Base {}",
                "Hero"))
        .isEmpty();
  }
}
