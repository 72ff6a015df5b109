package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import org.junit.jupiter.api.Test;

class UnknownColumnRuleTest {

  private static final String BY_ATTRIBUTE =
      "@Entity @Table(indexes = @Index(columnList = \"mail desc\")) class A {"
          + " @Id long id; @Column(name = \"mail_address\") String mail; }";

  @Test
  void findsAnIndexOfNoColumn() {
    assertThat(RuleTester.check(BY_ATTRIBUTE, "A"))
        .containsExactly("UnknownColumn at model.A \"mail desc\": The table A has no column mail.");
  }

  @Test
  void saysWhichColumnTheAttributeHas() {
    assertThat(MappingValidator.validate(Mapping.of(BY_ATTRIBUTE, "A")))
        .singleElement()
        .extracting(diagnostic -> diagnostic.problem().remedy())
        .isEqualTo("The attribute of this name has the column mail_address: write that.");
  }

  @Test
  void findsAUniqueConstraintOfNoColumn() {
    assertThat(
            RuleTester.check(
                "@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"id\","
                    + " \"none\"})) class A { @Id long id; }",
                "A"))
        .containsExactly(
            "UnknownColumn at model.A {\"id\", \"none\"}: The table A has no column none.");
  }
}
