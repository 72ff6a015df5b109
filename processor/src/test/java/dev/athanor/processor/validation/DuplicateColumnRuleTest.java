package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateColumnRuleTest {

  @Test
  void findsTwoAttributesThatWriteOneColumn() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; String name; @Column(name = \"NAME\") String n; }",
                "A"))
        .containsExactly(
            "DuplicateColumn at model.A#name: name has the column A.name, which n has already.");
  }

  @Test
  void findsAnEmbeddableThatIsUsedTwice() {
    assertThat(
            RuleTester.check(
                "@Embeddable class P { int x; } @Entity class A { @Id long id; P from; P to; }",
                "A"))
        .containsExactly(
            "DuplicateColumn at model.P#x: to.x has the column A.x, which from.x has already.");
  }

  @Test
  void letsAnAttributeReadWhatAnotherWrites() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @ManyToOne A next;"
                    + " @Column(name = \"next_id\", insertable = false, updatable = false)"
                    + " Long nextId; }",
                "A"))
        .isEmpty();
  }
}
