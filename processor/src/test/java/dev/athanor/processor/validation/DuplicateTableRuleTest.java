package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateTableRuleTest {

  @Test
  void findsTwoEntitiesOfOneTableThatTellRowsApartInDifferentWays() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; }"
                    + " @Entity @Table(name = \"a\") class B { @Id @Column(name = \"k\") long id; }",
                "B",
                "A"))
        .containsExactly(
            "DuplicateTable at model.B \"a\": model.B has the table a, which model.A has already.");
  }

  @Test
  void letsTwoEntitiesHaveOneTable() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; String name; }"
                    + " @Entity @Table(name = \"a\") class B { @Id long id; String note; }",
                "B",
                "A"))
        .isEmpty();
  }

  @Test
  void findsTwoJoinTablesOfOneName() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @ManyToMany Set<B> x; @ManyToMany Set<B> y; }"
                    + " @Entity class B { @Id long id; }",
                "A",
                "B"))
        .containsExactly(
            "DuplicateTable at model.A#y: model.A#y has the table A_B, which model.A#x has"
                + " already.");
  }

  @Test
  void letsACollectionHaveTheTableOfAnEntity() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @ElementCollection @Column(name = \"role\")"
                    + " @CollectionTable(name = \"B\", joinColumns = @JoinColumn(name = \"a_id\"))"
                    + " Set<String> roles; }"
                    + " @Entity class B { @Id long id; @ManyToOne A a; String role; String note; }",
                "A",
                "B"))
        .isEmpty();
  }

  @Test
  void findsAssociationsOfWhichOneHasMoreColumns() {
    assertThat(
            RuleTester.check(
                "@Entity class A { @Id long id; @ManyToOne @JoinTable(name = \"t\") A x; }"
                    + " @Embeddable class Key { long id; long zone; }"
                    + " @Entity class B { @EmbeddedId Key key;"
                    + " @ManyToOne @JoinTable(name = \"t\") B x; }",
                "A",
                "B"))
        .containsExactly(
            "DuplicateTable at model.B#x \"t\": model.B#x has the table t, which model.A#x has already.");
  }
}
