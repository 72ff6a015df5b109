package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.schema.QualifiedName;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose an attribute is where the table of its class has come to belong to another class. */
class OwnersTest {

  private static final Sides HERO =
      new Sides().table("people", "a.Hero", "id=id").table("Hero_powers", "a.Hero#powers", "p=p");

  @Test
  void aClassThatIsInTheTableOfAnotherOneKeepsItsCollections() {
    Sides extending =
        new Sides().table("people", "a.Person", "id=id").table("powers", "a.Hero#powers", "p=p");

    Draft draft = draft(HERO, extending);

    assertThat(draft.problems()).isEmpty();
    assertThat(draft.renames().tables())
        .isEqualTo(Map.of(QualifiedName.of("Hero_powers"), QualifiedName.of("powers")));
  }

  @Test
  void aCollectionIsNotDroppedUnaskedWhereItsClassIsInTheTableOfAnotherOne() {
    Sides before =
        new Sides()
            .table("people", "a.Hero", "id=id")
            .table("Hero_powers", "a.Hero#powers", "p=p")
            .table("powers", "a.Gone#powers", "p=p");
    Sides extending =
        new Sides().table("people", "a.Person", "id=id").table("powers", "a.Hero#powers", "p=p");

    assertThat(draft(before, extending).problems())
        .extracting(Problem::fact)
        .singleElement()
        .asString()
        .startsWith("The table Hero_powers is gone, and a.Hero#powers now has powers, which was");
  }

  private static Draft draft(Sides before, Sides after) {
    KnownSchema to = after.build();
    return Draft.between(before.build(), to, PastedAnswers.of(to));
  }
}
