package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.Table;
import org.junit.jupiter.api.Test;

class TableAnnotationMappingTest {

  @Test
  void aloneMakesATable() {
    MappedSchema mapped =
        Mapping.of(
            "@Table(name = \"`Heroes`\", schema = \"lore\", comment = \"All\", options = \"x\")"
                + " class Hero { @Id long id; @Column(comment = \"c\", options = \"o\","
                + " columnDefinition = \"citext\") String name; }",
            "Hero");
    Table table = mapped.schema().table(QualifiedName.of("lore.`Heroes`")).orElseThrow();
    assertThat(table.comment()).contains("All");
    assertThat(table.options()).contains("x");
    assertThat(mapped.schema().namespaces()).containsExactly(Identifier.of("lore"));
    Column name = table.columns().get(Identifier.of("name"));
    assertThat(name.type()).hasToString("citext");
    assertThat(name.comment()).contains("c");
    assertThat(name.options()).contains("o");
  }

  @Test
  void declaresIndexes() {
    Table table =
        table(
            "@Table(indexes = {@Index(columnList = \"a, b desc\"),"
                + " @Index(name = \"e\", columnList = \"(lower(a)) desc, coalesce(a, b)\","
                + " options = \"where a is not null\"),"
                + " @Index(name = \"u\", columnList = \"b, a\", unique = true),"
                + " @Index(name = \"ud\", columnList = \"b desc\", unique = true)})");
    Index plain = table.indexes().get(Identifier.of("ix_hero_a_b"));
    assertThat(plain.parts()).hasToString("[a, b desc]");
    Index expression = table.indexes().get(Identifier.of("e"));
    assertThat(expression.parts())
        .containsExactly(
            new IndexPart.OfExpression("lower(a)", SortOrder.DESCENDING),
            new IndexPart.OfExpression("coalesce(a, b)", SortOrder.ASCENDING));
    assertThat(expression.options()).contains("where a is not null");
    assertThat(table.indexes().get(Identifier.of("ud")).unique()).isTrue();
    assertThat(table.uniqueConstraints()).containsOnlyKeys(Identifier.of("u"));
  }

  @Test
  void namesThePrimaryKeyByAUniqueConstraintOfItsColumns() {
    Table table =
        table("@Table(uniqueConstraints = @UniqueConstraint(name = \"pk\", columnNames = \"id\"))");
    assertThat(table.primaryKey().orElseThrow().name()).contains(Identifier.of("pk"));
    assertThat(table.uniqueConstraints()).isEmpty();
  }

  private static Table table(String annotation) {
    MappedSchema mapped =
        Mapping.of(
            "@Entity " + annotation + " class Hero { @Id long id; String a; String b; }", "Hero");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.unresolved()).isEmpty();
    return mapped.schema().table(QualifiedName.of("Hero")).orElseThrow();
  }
}
