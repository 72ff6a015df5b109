package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownMappedByRuleTest {

  @Test
  void findsAnAssociationThatIsMappedByNothing() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @OneToMany(mappedBy = \"aa\") Set<B> bs; }"
                    + " @Entity class B { @Id long id; @ManyToOne A a; }",
                "A",
                "B"))
        .containsExactly("UnknownMappedBy at model.A#bs \"aa\": B has no attribute aa.");
  }

  @Test
  void findsAnAssociationThatIsMappedByAValue() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @ManyToMany(mappedBy = \"id\") Set<B> bs; }"
                    + " @Entity class B { @Id long id; }",
                "A",
                "B"))
        .containsExactly("UnknownMappedBy at model.A#bs \"id\": B.id is no association.");
  }

  @Test
  void followsAPathThroughAnEmbeddable() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @OneToMany(mappedBy = \"e.a\") Set<B> bs; }"
                    + " @Embeddable class E { @ManyToOne A a; }"
                    + " @Entity class B { @Id long id; E e; }",
                "A",
                "B"))
        .isEmpty();
  }
}
