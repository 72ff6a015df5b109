package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.name;
import static dev.athanor.diff.Fixtures.reference;
import static dev.athanor.diff.Fixtures.schema;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableDifferTest {

  private final Table hero =
      table("hero")
          .column(column("team_id", bigint()))
          .constraint(reference("fk_hero_team_id", "team_id", "team"))
          .build();
  private final Table team = table("team").build();

  @Test
  void aRenamedTableTakesItsReferencesAlong() {
    Schema to =
        schema(
            hero.toBuilder().constraint(reference("fk_hero_team_id", "team_id", "squad")).build(),
            table("squad").build());

    assertThat(
            Differ.diff(
                schema(hero, team), to, Renames.NONE.withTable(name("team"), name("squad"))))
        .containsExactly("rename table team to squad");
  }

  @Test
  void withoutKnowledgeNothingIsARename() {
    assertThat(Differ.diff(schema(team), schema(table("squad").build())))
        .containsExactly("create table squad(id)", "drop table team");
  }

  @Test
  void tablesThatExchangeNamesPassThroughAFreeOne() {
    Renames swap = Renames.NONE.withTable(name("a"), name("b")).withTable(name("b"), name("a"));
    Table a = table("a").build();
    Table b = table("b").column(column("x", bigint())).build();
    Table c = table("athanor_rename_1").build();
    Schema to =
        schema(a.toBuilder().name(name("b")).build(), b.toBuilder().name(name("a")).build(), c);

    assertThat(Differ.diff(schema(a, b, c), to, swap))
        .containsExactly(
            "rename table a to athanor_rename_1_",
            "rename table b to a",
            "rename table athanor_rename_1_ to b");
  }

  @Test
  void aChainOfRenamesBeginsAtItsEnd() {
    Renames chain = Renames.NONE.withTable(name("a"), name("b")).withTable(name("b"), name("c"));

    assertThat(
            Differ.diff(
                schema(table("a").build(), table("b").build()),
                schema(table("b").build(), table("c").build()),
                chain))
        .containsExactly("rename table b to c", "rename table a to b");
  }

  @Test
  void aTableWhoseNameIsNeededGoesBeforeTheRename() {
    assertThat(
            Differ.diff(
                schema(table("a").build(), table("b").build()),
                schema(table("b").build()),
                Renames.NONE.withTable(name("a"), name("b"))))
        .containsExactly("drop table b", "rename table a to b");
  }

  @Test
  void anotherSpellingOfTheSameNameIsNoOtherTable() {
    assertThat(Differ.diff(schema(table("Hero").build()), schema(table("hero").build())))
        .containsExactly("rename table Hero to hero");
    assertThat(Differ.diff(schema(table("`Hero`").build()), schema(table("`hero`").build())))
        .containsExactly("drop table `Hero`", "create table `hero`(id)");
  }

  @Test
  void commentsAndOptionsChangeInPlace() {
    Table to =
        team.toBuilder().comment(Optional.of("who")).options(Optional.of("engine x")).build();

    assertThat(Differ.diff(team, to))
        .containsExactly("comment on table team", "alter options of table team");
    assertThat(Differ.diff(to, team))
        .containsExactly("comment on table team", "alter options of table team");
  }
}
