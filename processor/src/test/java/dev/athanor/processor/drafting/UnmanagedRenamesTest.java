package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AddColumn;
import dev.athanor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody else looks after belongs to its table, also where tables have other names. */
class UnmanagedRenamesTest {

  /** The rank of Hero is where its age was, under the name that the rank of Team has. */
  @Test
  void aColumnIsNotTakenBackFromTheTableThatHadTheName() {
    Sides before =
        new Sides()
            .table("x", "a.Hero", "id=id", "c=age", "age=rank")
            .table("y", "a.Team", "id=id")
            .unmanagedColumn("y", "c", "rank");
    Sides after =
        new Sides()
            .table("y", "a.Hero", "id=id", "c=rank")
            .table("x", "a.Team", "id=id")
            .unmanagedColumn("x", "c", "rank");

    assertThat(draft(before, after).problems())
        .extracting(Problem::fact)
        .singleElement()
        .asString()
        .startsWith("The column y.age is gone, and rank now has c, which was there before");
  }

  @Test
  void aColumnOfAnotherTableIsNewThoughSomebodyElseHasOneOfItsName() {
    Sides before =
        new Sides()
            .table("x", "a.Hero", "id=id")
            .table("y", "a.Team", "id=id")
            .unmanagedColumn("y", "c", "rank");
    Sides after =
        new Sides()
            .table("y", "a.Hero", "id=id", "c=rank")
            .table("x", "a.Team", "id=id")
            .unmanagedColumn("x", "c", "rank");

    assertThat(draft(before, after).upgrade()).hasAtLeastOneElementOfType(AddColumn.class);
  }

  /** An attribute with a column and a table: what comes back has the column. */
  @Test
  void anAnswerNamesTheTableWhereTheAttributeHasAColumnInWhatComesBack() {
    Sides before = new Sides().unmanagedTable("hero", "a.Hero").table("old", "a.Gone", "id=id");
    Sides after =
        new Sides().table("hero", "a.Hero", "id=id", "n=names").table("new", "a.Hero#names", "n=n");
    String answer = "@RenamedFrom(value = \"old\", table = \"new\") on a.Hero";

    assertThat(draft(before, after).problems())
        .singleElement()
        .satisfies(found -> assertThat(found.remedy()).contains(answer));
    assertThat(draft(before, after, answer).renames().tables()).hasSize(1);
  }

  private static Draft draft(Sides before, Sides after, String... answers) {
    KnownSchema to = after.build();
    return Draft.between(before.build(), to, PastedAnswers.of(to, List.of(answers)));
  }
}
