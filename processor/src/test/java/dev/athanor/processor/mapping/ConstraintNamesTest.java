package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintNamesTest {

  @Test
  void shortensLongNamesWithAHash() {
    String name = "x".repeat(60);
    assertThat(
            names("@Entity class Hero { @Id long id; @Column(unique = true) int " + name + "; }"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
              assertThat(found).startsWith("uq_hero_xxx").matches(".*_[0-9a-f]{8}");
            });
  }

  @Test
  void shortensBetweenCharactersOnly() {
    String name = "\ud801\udc28".repeat(20);
    assertThat(
            names("@Entity class Hero { @Id long id; @Column(unique = true) int " + name + "; }"))
        .singleElement()
        .satisfies(
            found -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(found)).isTrue());
  }

  @Test
  void tellsEqualNamesApart() {
    List<String> names =
        names(
            "@Entity class A { @Id long id; @Column(unique = true) int b_c; }"
                + " @Entity class A_b { @Id long id; @Column(unique = true) int c; }");
    assertThat(names).doesNotHaveDuplicates().hasSize(2);
    assertThat(names).allMatch(name -> name.matches("uq_a_b_c_[0-9a-f]{8}"));
  }

  @Test
  void leavesWhatTheUserNamed() {
    assertThat(
            names(
                "@Entity @Table(uniqueConstraints = @UniqueConstraint(name = \"UQ_A_B\","
                    + " columnNames = {\"b\", \"id\"})) class A { @Id long id;"
                    + " @Column(unique = true) int b; }"))
        .contains("UQ_A_B")
        .anyMatch(name -> name.matches("uq_a_b_[0-9a-f]{8}"));
  }

  private static List<String> names(String source) {
    Schema schema = Mapping.of(source, "Hero", "A", "A_b").schema();
    return schema.tables().values().stream()
        .flatMap(table -> table.constraints().stream())
        .map(Constraint::name)
        .map(Identifier::text)
        .toList();
  }
}
