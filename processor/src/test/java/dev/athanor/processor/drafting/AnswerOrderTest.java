package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers may be given in any order: none is asked for that the next one would undo. */
class AnswerOrderTest {

  private static final KnownSchema BEFORE =
      new Sides()
          .table("hero", "a.Hero", "id=id", "name=name")
          .table("team", "a.Team", "id=id", "motto=motto")
          .build();

  /** The table of Hero has another name, that of Team has its old one, and Squad has Team's. */
  private static final KnownSchema AFTER =
      new Sides()
          .table("person", "a.Hero", "id=id", "name=name")
          .table("hero", "a.Team", "id=id", "motto=motto")
          .table("team", "a.Squad", "id=id", "size=size")
          .build();

  @Test
  void noColumnIsAskedAboutWhileItsTableMayYetBeAnotherOne() {
    assertThat(problems())
        .singleElement()
        .satisfies(
            found -> assertThat(found.fact()).startsWith("The table hero is still there, for a.T"));
    assertThat(problems("@RenamedFrom(\"hero\") on a.Hero"))
        .singleElement()
        .satisfies(
            found -> assertThat(found.fact()).startsWith("The table team is still there, for a.S"));
  }

  @Test
  void whatTheColumnsWereIsKnownWhenTheTablesAre() {
    assertThat(problems("@RenamedFrom(\"hero\") on a.Hero", "@RenamedFrom(\"team\") on a.Team"))
        .isEmpty();
    assertThat(problems("@RenamedFrom(\"hero\") on a.Hero", "@RenamedFrom(\"team\") on a.Squad"))
        .singleElement()
        .satisfies(
            found -> assertThat(found.fact()).startsWith("The column team.motto is gone and size"));
  }

  private static List<Problem> problems(String... answers) {
    return RenameResolver.resolve(BEFORE, AFTER, PastedAnswers.of(AFTER, answers)).problems();
  }
}
