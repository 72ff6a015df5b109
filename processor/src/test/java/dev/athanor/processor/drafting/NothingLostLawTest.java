package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What the snapshot has goes only where its owner is gone, or where the question was answered so;
 * and every answer that a question prints is accepted and settles it.
 */
class NothingLostLawTest {

  @Property(tries = 3000)
  void nothingGoesUnasked(@ForAll long seed) {
    Evolution start = Evolution.start(seed);
    KnownSchema from = start.build();
    KnownSchema to = start.next().build();

    assertNothingLost(from, to, Draft.between(from, to, PastedAnswers.of(to)), List.of());
  }

  @Property(tries = 3000)
  void everyPrintedAnswerSettlesItsQuestion(@ForAll long seed) {
    Random random = new Random(seed);
    Evolution start = Evolution.start(seed);
    KnownSchema from = start.build();
    KnownSchema to = start.next().build();
    List<String> pasted = new ArrayList<>();
    Draft draft = Draft.between(from, to, PastedAnswers.of(to));
    while (hasErrors(draft)) {
      assertThat(draft.problems())
          .extracting(Problem::code)
          .as("%s", pasted)
          .isSubsetOf("RenamedOrDropped", "MovedValues");
      Problem question = draft.problems().get(random.nextInt(draft.problems().size()));
      List<String> choices = PastedAnswers.in(question.remedy());
      assertThat(choices).as(question.message()).isNotEmpty();
      pasted.add(choices.get(random.nextInt(choices.size())));
      draft = Draft.between(from, to, PastedAnswers.of(to, pasted));

      assertThat(draft.problems()).as("%s", pasted).doesNotContain(question);
      assertThat(draft.problems())
          .as("%s", pasted)
          .noneMatch(problem -> problem.code().equals("StaleAnswer"));
    }
    assertNothingLost(from, to, draft, pasted);
  }

  @Property(tries = 1000)
  void noAnswerEverDropsWhatKeepsItsNameAndOwner(@ForAll long seed) {
    Random random = new Random(seed);
    Evolution start = Evolution.start(seed);
    KnownSchema from = start.build();
    Evolution next = start.next();
    KnownSchema to = next.build();
    List<String> stale = new ArrayList<>();
    Draft draft = Draft.between(from, to, PastedAnswers.of(to));
    draft.problems().forEach(problem -> stale.addAll(PastedAnswers.in(problem.remedy())));
    KnownSchema later = random.nextBoolean() ? from : to;
    Draft second = Draft.between(to, later, PastedAnswers.of(later, applicable(later, stale)));

    assertKept(to, later, second.upgrade());
  }

  private static List<String> applicable(KnownSchema entities, List<String> answers) {
    List<String> applicable = new ArrayList<>();
    for (String answer : new LinkedHashSet<>(answers)) {
      try {
        PastedAnswers.of(entities, answer);
        applicable.add(answer);
      } catch (IllegalArgumentException gone) {
        continue;
      }
    }
    return applicable;
  }

  private static void assertNothingLost(
      KnownSchema from, KnownSchema to, Draft draft, List<String> pasted) {
    if (hasErrors(draft)) {
      return;
    }
    assertKept(from, to, draft.upgrade());
    Map<QualifiedName, QualifiedName> former = new LinkedHashMap<>();
    draft.renames().tables().forEach((then, now) -> former.put(now, then));
    Set<String> owners = Set.copyOf(to.origins().tables().values());
    for (SchemaOperation operation : draft.upgrade()) {
      if (operation instanceof DropTable drop) {
        String owner = from.tableOwners().get(drop.name());
        assertThat(!owners.contains(owner) || isDropped(pasted, "table = \"" + drop.name() + "\""))
            .as("%s with %s by %s", operation, pasted, draft.renames())
            .isTrue();
      } else if (operation instanceof DropColumn drop) {
        QualifiedName then = former.getOrDefault(drop.table(), drop.table());
        String path = from.columnOwners(then).get(drop.column());
        assertThat(
                !to.columnOwners(drop.table()).containsValue(path)
                    || isDropped(pasted, "\"" + drop.column() + "\""))
            .as("%s with %s by %s", operation, pasted, draft.renames())
            .isTrue();
      }
    }
  }

  private static boolean isDropped(List<String> pasted, String name) {
    return pasted.stream()
        .anyMatch(answer -> answer.startsWith("@Dropped") && answer.contains(name));
  }

  /** What both sides have under one name and owner stays where it is. */
  private static void assertKept(
      KnownSchema from, KnownSchema to, List<SchemaOperation> operations) {
    for (SchemaOperation operation : operations) {
      if (operation instanceof DropTable drop) {
        assertThat(to.tableOwners().get(drop.name()))
            .as("%s", operation)
            .isNotEqualTo(from.tableOwners().get(drop.name()));
      } else if (operation instanceof DropColumn drop && isSameTable(from, to, drop.table())) {
        Identifier column = drop.column();
        assertThat(to.columnOwners(drop.table()).get(column))
            .as("%s", operation)
            .isNotEqualTo(from.columnOwners(drop.table()).get(column));
      }
    }
  }

  private static boolean isSameTable(KnownSchema from, KnownSchema to, QualifiedName table) {
    return to.tableOwners().containsKey(table)
        && to.tableOwners().get(table).equals(from.tableOwners().get(table));
  }

  private static boolean hasErrors(Draft draft) {
    return draft.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
