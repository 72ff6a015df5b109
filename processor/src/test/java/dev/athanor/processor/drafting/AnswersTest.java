package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.processor.drafting.RenameResolver.Resolution;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What annotations on classes mean, where they could mean several things. */
class AnswersTest {

  @Test
  void aDropOnAClassIsAColumnBeforeItIsATable() {
    Sides before =
        new Sides().table("team", "a.Team", "id=id").table("hero", "a.Hero", "id=id", "team=team");
    Sides after = new Sides().table("hero", "a.Hero", "id=id", "n=n").table("u", "a.U", "id=id");

    Resolution resolution = resolve(before, after, "@Dropped(\"team\") on a.Hero");

    assertThat(resolution.problems())
        .singleElement()
        .satisfies(found -> assertThat(found.fact()).startsWith("The table team is gone"));
  }

  @Test
  void aDropOnAClassMayBeATable() {
    Sides before = new Sides().table("team", "a.Team", "id=id").table("hero", "a.Hero", "id=id");
    Sides after = new Sides().table("hero", "a.Hero", "id=id").table("u", "a.U", "id=id");

    assertThat(resolve(before, after, "@Dropped(\"team\") on a.Hero").problems()).isEmpty();
  }

  @Test
  void twoNamesCannotComeFromOne() {
    Sides before = new Sides().table("hero", "a.Hero", "id=id", "name=name");
    Sides after = new Sides().table("hero", "a.Hero", "id=id", "x=x", "y=y");

    assertThat(
            resolve(
                    before,
                    after,
                    "@RenamedFrom(\"name\") on x of a.Hero",
                    "@RenamedFrom(\"name\") on y of a.Hero")
                .problems())
        .extracting(Problem::code)
        .contains("AmbiguousRename");
  }

  @Test
  void aSettledAnswerDoesNotHideTheNextNameOfItsClass() {
    Sides before = new Sides().table("Idol", "a.Hero", "id=id").table("Hero_p", "a.Hero#p", "p=p");
    Sides after = new Sides().table("Idol", "a.Idol", "id=id").table("Idol_p", "a.Idol#p", "p=p");

    assertThat(resolve(before, after, "@RenamedFrom(\"Hero\") on a.Idol").renames().tables())
        .isEqualTo(Map.of(QualifiedName.of("Hero_p"), QualifiedName.of("Idol_p")));
  }

  @Test
  void aSpellingIsNoOtherName() {
    Sides before = new Sides().table("hero", "a.Hero", "id=id", "v1=a", "Name=b");
    Sides after = new Sides().table("hero", "a.Hero", "id=id", "NAME=a");

    Resolution resolution = resolve(before, after);

    assertThat(resolution.renames().columns()).isEmpty();
    assertThat(resolution.problems())
        .singleElement()
        .satisfies(found -> assertThat(found.fact()).startsWith("The column hero.v1 is gone"));
  }

  @Test
  void theOwningSideOfAJoinTableMayChange() {
    Sides before =
        new Sides()
            .table("hero", "a.Hero", "id=id")
            .table("team", "a.Team", "id=id")
            .table("j", "a.Hero#teams", "hero_id=#owner", "team_id=teams");
    Sides after =
        new Sides()
            .table("hero", "a.Hero", "id=id")
            .table("team", "a.Team", "id=id")
            .table("j", "a.Team#heroes", "hero_id=heroes", "team_id=#owner");

    Resolution resolution = resolve(before, after);

    assertThat(resolution.problems()).isEmpty();
    assertThat(resolution.renames().columns()).isEmpty();
  }

  @Test
  void ofTwoSequencesThatBecomeOneThereIsAWarning() {
    Sides before =
        new Sides()
            .table("hero", "a.Hero", "id=id")
            .table("team", "a.Team", "id=id")
            .sequence("hero_seq", "a.Hero#id")
            .sequence("team_seq", "a.Team#id");
    Sides after =
        new Sides()
            .table("hero", "a.Hero", "id=id")
            .table("team", "a.Team", "id=id")
            .sequence("ids", "a.Hero#id");

    Resolution resolution = resolve(before, after);

    assertThat(resolution.renames().sequences())
        .isEqualTo(Map.of(QualifiedName.of("hero_seq"), QualifiedName.of("ids")));
    assertThat(resolution.problems())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.message())
                    .startsWith(
                        "[Athanor/RepeatedNumbers] The column team.id has had its numbers from the"
                            + " sequence team_seq"));
  }

  @Test
  void aColumnOfACollectionTableIsNamedWithItsTable() {
    Sides before =
        new Sides()
            .table("hero", "a.Hero", "id=id")
            .table("homes", "a.Hero#homes", "hero_id=#owner", "town=homes.town");
    Sides after =
        new Sides()
            .table("hero", "a.Hero", "id=id")
            .table("homes", "a.Hero#homes", "hero_id=#owner", "city=homes.city");
    String answer =
        "@RenamedFrom(value = \"town\", table = \"homes\", column = \"city\") on a.Hero";

    assertThat(resolve(before, after).problems())
        .singleElement()
        .satisfies(found -> assertThat(found.remedy()).contains(answer));
    assertThat(resolve(before, after, answer).renames().columns())
        .isEqualTo(
            Map.of(
                QualifiedName.of("homes"), Map.of(Identifier.of("town"), Identifier.of("city"))));
  }

  private static Resolution resolve(Sides before, Sides after, String... answers) {
    KnownSchema to = after.build();
    return RenameResolver.resolve(before.build(), to, PastedAnswers.of(to, answers));
  }
}
