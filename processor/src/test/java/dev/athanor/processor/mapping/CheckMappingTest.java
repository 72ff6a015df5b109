package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheckMappingTest {

  @Test
  void keepsOtherValuesOutOfEnumerations() {
    Table table =
        table(
            "enum E { B, A } @Entity class Hero { @Id long id; E byNumber;"
                + " @Enumerated(EnumType.STRING) E byName;"
                + " @Column(name = \"`Quoted`\") @Enumerated(EnumType.STRING) E quoted;"
                + " @Enumerated(EnumType.STRING) @Column(length = 20) E bounded; }");
    assertThat(checks(table))
        .isEqualTo(
            Map.of(
                "ck_hero_bynumber", "byNumber between 0 and 1",
                "ck_hero_byname", "byName in ('A', 'B')",
                "ck_hero_quoted", "\"Quoted\" in ('A', 'B')",
                "ck_hero_bounded", "bounded in ('A', 'B')"));
    assertThat(table.columns().get(Identifier.of("byName")).type())
        .isEqualTo(ColumnTypes.enumeration("A", "B"));
    assertThat(table.columns().get(Identifier.of("bounded")).type())
        .isEqualTo(ColumnTypes.enumeration(20, "A", "B"));
  }

  @Test
  void makesNoneForAReservedWord() {
    assertThat(checks(table("enum E { A } @Entity class Hero { @Id long id; E day; E desc; }")))
        .isEmpty();
  }

  @Test
  void keepsDeclaredChecks() {
    Table table =
        table(
            "@Entity @Table(check = {@CheckConstraint(name = \"mine\", constraint = \"a > b\"),"
                + " @CheckConstraint(constraint = \"b > 0\")}) class Hero { @Id long id; int b;"
                + " @Column(check = {@CheckConstraint(constraint = \"a > 1\"),"
                + " @CheckConstraint(constraint = \"a < 9\")}) int a; }");
    assertThat(checks(table))
        .as("those of a column that have no name are one, as in Hibernate")
        .isEqualTo(Map.of("mine", "a > b", "ck_hero", "b > 0", "ck_hero_a", "(a > 1) and (a < 9)"));
  }

  @Test
  void keepsOtherValuesOutOfEnumerationsOfADefinedType() {
    assertThat(
            checks(
                table(
                    "enum E { A } @Entity class Hero { @Id long id; @Enumerated(EnumType.STRING)"
                        + " @Column(columnDefinition = \"varchar(10)\") E e; }")))
        .isEqualTo(Map.of("ck_hero_e", "e in ('A')"));
  }

  @Test
  void keepsPlacesInListsPositive() {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Hero { @Id long id; @ElementCollection @OrderColumn List<String> x; }",
            "Hero");
    assertThat(checks(mapped.schema().table(QualifiedName.of("Hero_x")).orElseThrow()))
        .isEqualTo(Map.of("ck_hero_x_x_order", "x_ORDER >= 0"));
  }

  @Test
  void countsPlacesInListsFromTheirBase() {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Hero { @Id long id; @ElementCollection @OrderColumn"
                + " @org.hibernate.annotations.ListIndexBase(1) List<String> x; }",
            "Hero");
    assertThat(checks(mapped.schema().table(QualifiedName.of("Hero_x")).orElseThrow()))
        .isEqualTo(Map.of("ck_hero_x_x_order", "x_ORDER >= 1"));
  }

  private static Table table(String source) {
    return Mapping.of(source, "Hero").schema().table(QualifiedName.of("Hero")).orElseThrow();
  }

  private static Map<String, String> checks(Table table) {
    return table.checkConstraints().values().stream()
        .collect(Collectors.toMap(check -> check.name().text(), check -> check.expression()));
  }
}
