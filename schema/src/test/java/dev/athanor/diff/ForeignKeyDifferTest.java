package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.reference;
import static dev.athanor.diff.Fixtures.schema;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.diff.Fixtures.unique;
import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForeignKeyDifferTest {

  private final ForeignKey key = reference("fk", "team_id", "team");
  private final Table team = table("team").build();
  private final Table hero =
      table("hero").column(column("team_id", bigint())).constraint(key).build();

  @Test
  void anotherActionIsAnotherForeignKey() {
    ForeignKey setNull =
        new ForeignKey(
            key.name(),
            key.columns(),
            key.referencedTable(),
            key.referencedColumns(),
            ReferentialAction.SET_NULL,
            ReferentialAction.NO_ACTION,
            Deferrability.NOT_DEFERRABLE,
            Optional.empty());

    assertThat(
            Differ.diff(
                schema(hero, team), schema(hero.toBuilder().constraint(setNull).build(), team)))
        .containsExactly("drop foreign key fk of hero", "add foreign key fk of hero");
  }

  @Test
  void anotherNameIsNot() {
    Table to =
        hero.toBuilder().foreignKeys(List.of(reference("fk_team", "team_id", "team"))).build();

    assertThat(Differ.diff(schema(hero, team), schema(to, team)))
        .containsExactly("rename constraint fk of hero to fk_team");
  }

  @Test
  void bothEndsChangeTheirTypeWhileItIsAway() {
    Table narrowTeam = team.toBuilder().column(column("id", integer())).build();
    Table narrowHero = hero.toBuilder().column(column("team_id", integer())).build();

    assertThat(Differ.diff(schema(narrowHero, narrowTeam), schema(hero, team)))
        .containsExactly(
            "drop foreign key fk of hero",
            "alter column hero.team_id",
            "alter column team.id",
            "add foreign key fk of hero");
  }

  @Test
  void aNullableColumnIsNoReasonToDropIt() {
    Table to = hero.toBuilder().column(column("team_id", bigint()).withNullable(false)).build();

    assertThat(Differ.diff(schema(hero, team), schema(to, team)))
        .containsExactly("alter column hero.team_id");
  }

  @Test
  void itWaitsForTheKeyThatItRefersTo() {
    Table code =
        team.toBuilder()
            .column(column("code", varchar(3)))
            .constraint(unique("uk", "code"))
            .build();
    Table mission =
        table("mission")
            .column(column("team_code", varchar(3)))
            .constraint(reference("fk_code", "team_code", "team", "code"))
            .build();

    assertThat(Differ.diff(schema(team), schema(code, mission)))
        .containsExactly(
            "create table mission(id, team_code)",
            "add column team.code",
            "add unique constraint uk of team",
            "add foreign key fk_code of mission");
    assertThat(Differ.diff(schema(code, mission), schema(team)))
        .containsExactly(
            "drop foreign key fk_code of mission",
            "drop unique constraint uk of team",
            "drop column team.code",
            "drop table mission");
  }

  @Test
  void itMovesToAnotherTable() {
    Table squad = table("squad").build();
    Table to = hero.toBuilder().constraint(reference("fk", "team_id", "squad")).build();

    assertThat(Differ.diff(schema(hero, team), schema(to, squad)))
        .containsExactly(
            "drop foreign key fk of hero",
            "create table squad(id)",
            "add foreign key fk of hero",
            "drop table team");
  }
}
