package dev.athanor.lint;

import static dev.athanor.lint.LintCase.HERO;
import static dev.athanor.lint.LintCase.id;
import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.blob;
import static dev.athanor.schema.ColumnTypes.bytes;
import static dev.athanor.schema.ColumnTypes.character;
import static dev.athanor.schema.ColumnTypes.clob;
import static dev.athanor.schema.ColumnTypes.enumeration;
import static dev.athanor.schema.ColumnTypes.floating;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.nativeType;
import static dev.athanor.schema.ColumnTypes.numeric;
import static dev.athanor.schema.ColumnTypes.smallint;
import static dev.athanor.schema.ColumnTypes.text;
import static dev.athanor.schema.ColumnTypes.timestamp;
import static dev.athanor.schema.ColumnTypes.uuid;
import static dev.athanor.schema.ColumnTypes.varbinary;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterEnum;
import dev.athanor.problem.Problem;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NarrowingTypeRuleTest {

  @Test
  void labelsThatGo() {
    NamedEnum mood = new NamedEnum(QualifiedName.of("mood"), List.of("HAPPY", "CALM", "SAD"));
    NamedEnum less = mood.withLabels(List.of("CALM"));
    Schema before = Schema.EMPTY.withTypes(List.of(mood));
    assertThat(Linter.lint(before, List.of(new AlterEnum(mood, less))))
        .extracting(Problem::fact)
        .containsExactly("The type mood loses 'HAPPY', 'SAD', which rows may have.");
    assertThat(Linter.lint(before.withTypes(List.of(less)), List.of(new AlterEnum(less, mood))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void typesThatHoldMore(ColumnType from, ColumnType to) {
    assertThat(facts(from, to)).isEmpty();
  }

  static Stream<Arguments> typesThatHoldMore() {
    return Stream.of(
        arguments(varchar(10), varchar(20)),
        arguments(character(10), varchar(10)),
        arguments(varchar(10), text()),
        arguments(text(), clob()),
        arguments(varbinary(10), bytes()),
        arguments(bytes(), blob()),
        arguments(smallint(), integer()),
        arguments(integer(), bigint()),
        arguments(integer(), numeric(12, 2)),
        arguments(numeric(8, 2), numeric(10, 4)),
        arguments(numeric(9, 0), integer()),
        arguments(floating(24), floating(53)),
        arguments(integer(), floating(53)),
        arguments(timestamp(3), timestamp(6)),
        arguments(enumeration("A", "B"), enumeration("B", "A", "C")),
        arguments(enumeration("A", "BB"), varchar(2)));
  }

  @ParameterizedTest
  @MethodSource
  void typesThatHoldLess(ColumnType from, ColumnType to) {
    assertThat(facts(from, to)).hasSize(1);
  }

  static Stream<Arguments> typesThatHoldLess() {
    return Stream.of(
        arguments(varchar(20), varchar(10)),
        arguments(text(), varchar(4000)),
        arguments(bytes(), varbinary(4000)),
        arguments(bigint(), integer()),
        arguments(numeric(10, 2), numeric(10, 4)),
        arguments(numeric(10, 2), numeric(9, 2)),
        arguments(numeric(10, 2), integer()),
        arguments(numeric(10, 0), integer()),
        arguments(integer(), numeric(9, 0)),
        arguments(bigint(), floating(53)),
        arguments(floating(53), numeric(38, 10)),
        arguments(timestamp(6), timestamp(3)),
        arguments(varchar(36), uuid()),
        arguments(varchar(10), enumeration("A")),
        arguments(enumeration("A", "B"), enumeration("A")),
        arguments(varchar(10), nativeType("citext")));
  }

  @Test
  void saysFromWhatToWhat() {
    assertThat(facts(varchar(20), varchar(10)))
        .containsExactly(
            "NarrowingType: The column hero.a changes from varchar(20) to varchar(10), which"
                + " cannot hold every value that it may have.");
  }

  private static List<String> facts(ColumnType from, ColumnType to) {
    Column column = Column.of(id("a"), from);
    return LintCase.facts(List.of(column), new AlterColumn(HERO, column, column.withType(to)));
  }
}
