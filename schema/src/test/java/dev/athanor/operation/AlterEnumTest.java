package dev.athanor.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two branches change the labels of a type, and both changes count. */
class AlterEnumTest {

  @Test
  void bothBranchesAddLabels() {
    assertThat(labels("AB", "AB>ABC", "AB>ABD")).isEqualTo("ABDC");
    assertThat(labels("AB", "AB>ABC", "AB>ABC")).isEqualTo("ABC");
  }

  @Test
  void oneAddsAndTheOtherRemoves() {
    assertThat(labels("AB", "AB>ABC", "AB>A")).isEqualTo("AC");
    assertThat(labels("AB", "AB>A", "AB>ABC")).isEqualTo("AC");
    assertThat(labels("AB", "AB>B", "AB>XAB")).isEqualTo("XB");
  }

  @Test
  void oneAddsAndTheOtherSorts() {
    assertThat(labels("AB", "AB>ACB", "AB>BA")).isEqualTo("BAC");
  }

  @Test
  void aLabelRemains() {
    assertThatThrownBy(() -> labels("AB", "AB>A", "AB>B"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the type mood would have no label any more.");
  }

  /** The labels behind some changes, each of which is taken back on the way. */
  private static String labels(String before, String... changes) {
    Schema schema = Schema.EMPTY.withTypes(List.of(type(before)));
    for (String change : changes) {
      String[] ends = change.split(">");
      AlterEnum alter = new AlterEnum(type(ends[0]), type(ends[1]));
      Schema after = alter.apply(schema);
      assertThat(alter.inverse(schema).apply(after)).isEqualTo(schema);
      schema = after;
    }
    NamedEnum type = (NamedEnum) schema.types().get(QualifiedName.of("mood"));
    return String.join("", type.labels());
  }

  private static NamedEnum type(String labels) {
    return new NamedEnum(QualifiedName.of("mood"), List.of(labels.split("")));
  }
}
