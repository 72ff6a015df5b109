package dev.athanor.processor.writing;

import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final QualifiedName HERO = QualifiedName.of("hero");

  @Test
  void namesWhatIsDone() {
    assertThat(
            Summary.of(
                List.of(
                    new RenameColumn(HERO, name("team"), name("team_id")),
                    new CreateTable(table("id", "name", "team_id")),
                    new CreateIndex(HERO, Index.of(name("ix_hero_name"), List.of(name("name")))))))
        .isEqualTo(
            "1 table, 1 index to create: hero(id, name, team_id), ix_hero_name;"
                + " 1 column to rename: hero.team to team_id");
  }

  @Test
  void tellsOfAnExchangeWithoutThePassingName() {
    assertThat(
            Summary.of(
                List.of(
                    new RenameTable(QualifiedName.of("a"), QualifiedName.of("athanor_rename_1")),
                    new RenameTable(QualifiedName.of("b"), QualifiedName.of("a")),
                    new RenameTable(QualifiedName.of("athanor_rename_1"), QualifiedName.of("b")),
                    new RenameColumn(HERO, name("y"), name("z")),
                    new RenameColumn(HERO, name("x"), name("y")))))
        .isEqualTo("2 tables, 2 columns to rename: a to b, b to a, hero.y to z, hero.x to y");
  }

  @Test
  void countsWhatItDoesNotName() {
    List<SchemaOperation> drops =
        IntStream.range(0, 45)
            .<SchemaOperation>mapToObj(i -> new DropTable(QualifiedName.of("t" + i)))
            .toList();
    assertThat(Summary.of(drops))
        .isEqualTo("45 tables to drop: t0, t1, t2, t3, t4, t5, t6, t7 and 37 more");
  }

  @Test
  void isShortWhateverTheNames() {
    Table wide =
        Table.of(
            HERO,
            IntStream.range(0, 500).mapToObj(i -> column("c".repeat(60) + i)).toList(),
            Optional.empty());
    assertThat(Summary.of(List.of(new CreateTable(wide)))).endsWith("…").hasSizeLessThan(200);
    assertThat(Summary.of(List.of())).isEmpty();
  }

  private static Table table(String... columns) {
    return Table.of(HERO, Stream.of(columns).map(SummaryTest::column).toList(), Optional.empty());
  }

  private static Column column(String name) {
    return Column.of(name(name), bigint());
  }

  private static Identifier name(String text) {
    return Identifier.of(text);
  }
}
