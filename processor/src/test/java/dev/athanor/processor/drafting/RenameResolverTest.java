package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.processor.drafting.RenameResolver.Resolution;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RenameResolverTest {

  private static final DeclaredChanges NO_ANSWERS =
      new DeclaredChanges(Map.of(), Map.of(), Set.of(), Map.of());

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
        new DeclaredChanges(
            Map.of(),
            Map.of(name("hero"), Map.of(column("title"), column("name"))),
            Set.of(),
            Map.of());
    DeclaredChanges dropped =
        new DeclaredChanges(
            Map.of(), Map.of(), Set.of(), Map.of(name("hero"), Set.of(column("name"))));

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
                    .contains("@Dropped(\"Hero\") on the package a"));
  }

  @Test
  void anAnswerThatNamesNothingIsAProblem() {
    DeclaredChanges wrong =
        new DeclaredChanges(Map.of(name("Champion"), name("Heroo")), Map.of(), Set.of(), Map.of());

    assertThat(
            resolve(new Sides(), new Sides().table("Champion", "a.Champion", "id=id"), wrong)
                .problems())
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
