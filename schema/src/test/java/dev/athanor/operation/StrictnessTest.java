package dev.athanor.operation;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.namedType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Column;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import dev.athanor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An operation that a database would refuse is refused here first. */
class StrictnessTest {

  private static final Identifier ID = Identifier.of("id");
  private static final Identifier TEAM_ID = Identifier.of("team_id");
  private static final Identifier MISSING = Identifier.of("missing");
  private static final QualifiedName HERO = QualifiedName.of("sales.hero");
  private static final QualifiedName TEAM = QualifiedName.of("team");

  private final Table team =
      Table.of(TEAM, List.of(Column.of(ID, bigint())), Optional.of(PrimaryKey.of(ID)));
  private final Table hero =
      new TableBuilder(HERO)
          .column(Column.of(ID, bigint()))
          .column(Column.of(TEAM_ID, bigint()))
          .primaryKey(Optional.of(PrimaryKey.of(ID)))
          .constraint(reference("fk_hero_team_id", TEAM_ID, ID))
          .index(Index.of(Identifier.of("ix_hero"), List.of(TEAM_ID)))
          .build();
  private final Schema schema =
      Schema.of(List.of(Identifier.of("sales")), List.of(team, hero), List.of());

  @Test
  void aColumnWithSomethingBuiltOnItStays() {
    assertRefused(new DropColumn(HERO, ID), "sales.hero.id is part of the primary key.");
    assertRefused(
        new DropColumn(HERO, TEAM_ID),
        "sales.hero.team_id is part of the constraint fk_hero_team_id.");
    assertRefused(new DropColumn(HERO, MISSING), "sales.hero.missing does not exist.");
  }

  @Test
  void aTableThatIsReferredToStays() {
    assertRefused(new DropTable(TEAM), "team is referred to by a foreign key of sales.hero.");
  }

  @Test
  void aNamedSchemaThatHoldsSomethingStays() {
    assertRefused(new DropSchema(Identifier.of("sales")), "sales still holds sales.hero.");
  }

  @Test
  void aTypeThatAColumnHasStays() {
    NamedEnum mood = new NamedEnum(QualifiedName.of("mood"), List.of("SAD"));
    Table feeling = Table.of(TEAM, List.of(Column.of(ID, namedType("mood"))), Optional.empty());
    Schema typed = Schema.of(List.of(), List.of(feeling), List.of()).withTypes(List.of(mood));
    assertThatThrownBy(() -> new DropType(mood.name()).apply(typed))
        .hasMessageContaining("the type mood is still that of a column of team.");
    assertRefused(new DropType(mood.name()), "the type mood does not exist.");
    assertThatThrownBy(() -> new RenameLabel(mood.name(), "GLAD", "BLUE").apply(typed))
        .hasMessageContaining("the type mood has no label 'GLAD'.");
  }

  @Test
  void aReferenceNeedsItsColumns() {
    assertRefused(
        new AddForeignKey(HERO, reference("fk", MISSING, ID)),
        "sales.hero.missing does not exist.");
    assertRefused(
        new AddForeignKey(HERO, reference("fk", TEAM_ID, MISSING)), "team.missing does not exist.");
    assertRefused(
        new AddForeignKey(HERO, reference("fk_hero_team_id", TEAM_ID, ID)),
        "sales.hero.fk_hero_team_id exists already.");
  }

  @Test
  void aNewTableIsWhole() {
    QualifiedName name = QualifiedName.of("mission");
    TableBuilder mission = new TableBuilder(name).column(Column.of(ID, bigint()));
    UniqueConstraint unique = new UniqueConstraint(Identifier.of("uk"), List.of(MISSING));

    assertRefused(new CreateTable(team), "team exists already.");
    assertRefused(
        new CreateTable(
            Table.of(name, List.of(Column.of(ID, bigint())), Optional.of(PrimaryKey.of(MISSING)))),
        "mission.missing does not exist.");
    assertRefused(
        new CreateTable(mission.constraint(unique).build()), "mission.missing does not exist.");
    assertRefused(
        new CreateTable(
            mission
                .uniqueConstraints(List.of(new UniqueConstraint(unique.name(), List.of(ID))))
                .constraint(reference("uk", ID, ID))
                .build()),
        "mission.uk exists already.");
  }

  private void assertRefused(SchemaOperation operation, String fact) {
    assertThatThrownBy(() -> operation.apply(schema))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("[Athanor/IllegalOperation] " + fact);
  }

  private static ForeignKey reference(String name, Identifier column, Identifier referenced) {
    return ForeignKey.of(Identifier.of(name), List.of(column), TEAM, List.of(referenced));
  }
}
