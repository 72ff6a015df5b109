package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever else changes when parts come under somebody else's care or come back: what is there
 * still is not dropped unasked, and what somebody else has made is not made again.
 */
class UnmanagedLawTest {

  @Property(tries = 3000)
  void nothingIsDroppedUnaskedOrMadeTwice(@ForAll long seed) {
    Random random = new Random(seed);
    Evolution start = Evolution.changingHands(seed);
    KnownSchema from = start.build();
    KnownSchema to = start.next().build();
    KnownSchema all = UnmanagedNames.beside(to);
    List<String> pasted = new ArrayList<>();
    Draft draft = Draft.between(from, to, PastedAnswers.of(all));
    for (List<Problem> open = errors(draft); !open.isEmpty(); open = errors(draft)) {
      Problem question = open.get(random.nextInt(open.size()));
      assertThat(question.code()).as("%s", pasted).isIn("RenamedOrDropped", "MovedValues");
      List<String> choices = PastedAnswers.in(question.remedy());
      pasted.add(choices.get(random.nextInt(choices.size())));
      draft = Draft.between(from, to, PastedAnswers.of(all, pasted));
      assertThat(draft.problems())
          .as("%s", pasted)
          .doesNotContain(question)
          .noneMatch(UnmanagedLawTest::isUseless);
    }

    Map<QualifiedName, QualifiedName> former = new HashMap<>();
    draft.renames().tables().forEach((then, now) -> former.put(now, then));
    for (SchemaOperation operation : draft.upgrade()) {
      assertNotLost(operation, from, all, pasted, former);
      assertNotMade(operation, from.origins().unmanaged(), to, former);
    }
  }

  /** An answer that does nothing, and not because what it speaks of stays with somebody else. */
  private static boolean isUseless(Problem problem) {
    return problem.code().equals("StaleAnswer") && !problem.fact().contains(" drops nothing: ");
  }

  private static List<Problem> errors(Draft draft) {
    return draft.problems().stream().filter(it -> it.severity() == Severity.ERROR).toList();
  }

  /** A dropped table had an unmanaged column, and another table has its class and its column. */
  @Example
  void whatADroppedTableHadIsNotTakenBackFromAnother() {
    nothingIsDroppedUnaskedOrMadeTwice(-10987);
  }

  private static void assertNotLost(
      SchemaOperation operation,
      KnownSchema from,
      KnownSchema all,
      List<String> pasted,
      Map<QualifiedName, QualifiedName> former) {
    if (operation instanceof DropTable drop) {
      assertThat(
              !all.tableOwners().containsValue(from.tableOwners().get(drop.name()))
                  || isDropped(pasted, "table = \"" + drop.name() + "\""))
          .as("%s with %s", operation, pasted)
          .isTrue();
    } else if (operation instanceof DropColumn drop) {
      QualifiedName then = former.getOrDefault(drop.table(), drop.table());
      String path = from.columnOwners(then).get(drop.column());
      assertThat(
              !all.columnOwners(drop.table()).containsValue(path)
                  || isDropped(pasted, "\"" + drop.column() + "\""))
          .as("%s with %s", operation, pasted)
          .isTrue();
    }
  }

  private static void assertNotMade(
      SchemaOperation operation,
      Unmanaged then,
      KnownSchema to,
      Map<QualifiedName, QualifiedName> former) {
    if (operation instanceof CreateTable create) {
      QualifiedName name = create.table().name();
      assertThat(then.tables().get(name))
          .as("%s", operation)
          .isNotEqualTo(to.tableOwners().get(name));
    } else if (operation instanceof AddColumn add) {
      String path = to.columnOwners(add.table()).get(add.column().name());
      QualifiedName table = former.getOrDefault(add.table(), add.table());
      assertThat(then.columns().getOrDefault(table, Map.of()).get(add.column().name()))
          .as("%s", operation)
          .isNotEqualTo(path);
    }
  }

  private static boolean isDropped(List<String> pasted, String name) {
    return pasted.stream()
        .anyMatch(answer -> answer.startsWith("@Dropped") && answer.contains(name));
  }
}
