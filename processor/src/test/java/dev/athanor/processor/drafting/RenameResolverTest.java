package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.processor.drafting.RenameResolver.Resolution;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RenameResolverTest {

  private static final DeclaredChanges NO_ANSWERS = DeclaredChanges.NONE;

  @Test
  void anotherColumnOfTheSameAttributeIsARename() {
    Resolution resolution =
        resolve(
            new Sides().table("hero", "a.Hero", "id=id", "name=name"),
            new Sides().table("hero", "a.Hero", "id=id", "title=name"),
            NO_ANSWERS);

    assertThat(resolution.problems()).isEmpty();
    assertThat(resolution.renames().columns())
        .isEqualTo(Map.of(name("hero"), Map.of(column("name"), column("title"))));
  }

  @Test
  void twoAttributesMaySwapTheirColumns() {
    Resolution resolution =
        resolve(
            new Sides().table("hero", "a.Hero", "a=first", "b=second"),
            new Sides().table("hero", "a.Hero", "b=first", "a=second"),
            NO_ANSWERS);

    assertThat(resolution.problems()).isEmpty();
    assertThat(resolution.renames().columns().get(name("hero")))
        .isEqualTo(Map.of(column("a"), column("b"), column("b"), column("a")));
  }

  @Test
  void anotherAttributeOfTheSameColumnIsNoChange() {
    Resolution resolution =
        resolve(
            new Sides().table("hero", "a.Hero", "id=id", "name=name"),
            new Sides().table("hero", "a.Hero", "id=id", "name=title"),
            NO_ANSWERS);

    assertThat(resolution.problems()).isEmpty();
    assertThat(resolution.renames().columns()).isEmpty();
  }

  @Test
  void anotherAttributeAndAnotherColumnIsAQuestionWithBothAnswers() {
    Resolution resolution =
        resolve(
            new Sides().table("hero", "a.Hero", "id=id", "name=name"),
            new Sides().table("hero", "a.Hero", "id=id", "title=heading"),
            NO_ANSWERS);

    Problem question = resolution.problems().get(0);
    assertThat(resolution.problems()).hasSize(1);
    assertThat(question.code()).isEqualTo("RenamedOrDropped");
    assertThat(question.subject()).hasToString("Optional[hero.title]");
    assertThat(question.remedy())
        .contains("@RenamedFrom(\"name\") on heading")
        .contains("@Dropped(\"name\") on a.Hero");
  }

  @Test
  void theAnswersAreTaken() {
    Sides before = new Sides().table("hero", "a.Hero", "id=id", "name=name");
    Sides after = new Sides().table("hero", "a.Hero", "id=id", "title=heading");
    DeclaredChanges renamed =
        PastedAnswers.of(after.build(), "@RenamedFrom(\"name\") on heading of a.Hero");
    DeclaredChanges dropped = PastedAnswers.of(after.build(), "@Dropped(\"name\") on a.Hero");

    assertThat(resolve(before, after, renamed).problems()).isEmpty();
    assertThat(resolve(before, after, renamed).renames().columns().get(name("hero")))
        .isEqualTo(Map.of(column("name"), column("title")));
    assertThat(resolve(before, after, dropped).problems()).isEmpty();
    assertThat(resolve(before, after, dropped).renames().columns()).isEmpty();
  }

  @Test
  void aColumnThatIsOnlyGoneIsNoQuestion() {
    Resolution resolution =
        resolve(
            new Sides().table("hero", "a.Hero", "id=id", "name=name"),
            new Sides().table("hero", "a.Hero", "id=id"),
            NO_ANSWERS);

    assertThat(resolution.problems()).isEmpty();
  }

  @Test
  void aClassUnderAnotherNameTakesItsCollectionsAndSequencesAlong() {
    Resolution resolution =
        resolve(
            new Sides()
                .table("people", "a.Hero", "id=id")
                .table("Hero_powers", "a.Hero#powers", "power=powers")
                .sequence("Hero_SEQ", "a.Hero"),
            new Sides()
                .table("people", "a.Champion", "id=id")
                .table("Champion_powers", "a.Champion#powers", "power=powers")
                .sequence("Champion_SEQ", "a.Champion"),
            NO_ANSWERS);

    assertThat(resolution.problems()).isEmpty();
    assertThat(resolution.renames().tables())
        .isEqualTo(Map.of(name("Hero_powers"), name("Champion_powers")));
    assertThat(resolution.renames().sequences())
        .isEqualTo(Map.of(name("Hero_SEQ"), name("Champion_SEQ")));
  }

  @Test
  void aClassAndATableUnderOtherNamesAreAQuestion() {
    Resolution resolution =
        resolve(
            new Sides().table("Hero", "a.Hero", "id=id"),
            new Sides().table("Champion", "a.Champion", "id=id"),
            NO_ANSWERS);

    assertThat(resolution.problems())
        .singleElement()
        .satisfies(
            question ->
                assertThat(question.remedy())
                    .contains("@RenamedFrom(\"Hero\") on a.Champion")
                    .contains("@Dropped(table = \"Hero\") on a.Champion"));
  }

  @Test
  void anAnswerThatNamesNothingIsAProblem() {
    Sides after = new Sides().table("Champion", "a.Champion", "id=id");
    DeclaredChanges wrong =
        PastedAnswers.of(after.build(), "@RenamedFrom(\"Heroo\") on a.Champion");

    assertThat(resolve(new Sides(), after, wrong).problems())
        .extracting(Problem::code)
        .containsExactly("UnknownRenameSource");
  }

  private static Resolution resolve(Sides from, Sides to, DeclaredChanges answers) {
    return RenameResolver.resolve(from.build(), to.build(), answers);
  }

  private static QualifiedName name(String written) {
    return QualifiedName.of(written);
  }

  private static Identifier column(String written) {
    return Identifier.of(written);
  }
}
