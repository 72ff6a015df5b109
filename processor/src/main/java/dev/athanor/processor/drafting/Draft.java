package dev.athanor.processor.drafting;

import dev.athanor.diff.Diff;
import dev.athanor.diff.Renames;
import dev.athanor.diff.SchemaDiffer;
import dev.athanor.lint.Linter;
import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.mapping.DeclaredChanges;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new revision would do.
 *
 * @param renames what is known to be the same under another name, also in somebody else's care
 * @param upgrade the way from the snapshot to the entities; none while there are errors
 * @param downgrade the way back
 * @param problems what stands against it, and what may go wrong on a database with rows
 */
public record Draft(
    Renames renames,
    List<SchemaOperation> upgrade,
    List<SchemaOperation> downgrade,
    List<Problem> problems) {

  /** Nothing to do. */
  public static final Draft NONE = new Draft(Renames.NONE, List.of(), List.of(), List.of());

  /** Compares the entities with the snapshot: most builds find that nothing has changed. */
  public static Draft between(KnownSchema snapshot, KnownSchema entities, DeclaredChanges answers) {
    if (answers.equals(DeclaredChanges.NONE) && entities.isSame(snapshot)) {
      return NONE;
    }
    RenameResolver.Resolution resolution = RenameResolver.resolve(snapshot, entities, answers);
    if (hasErrors(resolution.problems())) {
      return new Draft(resolution.renames(), List.of(), List.of(), resolution.problems());
    }
    Draft draft = between(snapshot, entities, resolution.renames());
    List<Problem> problems = new ArrayList<>(resolution.problems());
    problems.addAll(draft.problems());
    return new Draft(draft.renames(), draft.upgrade(), draft.downgrade(), problems);
  }

  /** Compares two schemas of which all renames are known. */
  public static Draft between(KnownSchema from, KnownSchema to, Renames renames) {
    Handover handover = Handover.between(from, to, renames);
    Diff diff =
        SchemaDiffer.diff(
            handover.before().schema(), handover.after().schema(), handover.kept(renames));
    if (hasErrors(diff.problems())) {
      return new Draft(renames, List.of(), List.of(), diff.problems());
    }
    List<SchemaOperation> upgrade = new ArrayList<>(handover.given());
    upgrade.addAll(diff.operations());
    upgrade.addAll(handover.taken());
    List<Problem> problems = new ArrayList<>(diff.problems());
    problems.addAll(Linter.lint(from.schema(), upgrade));
    if (hasErrors(problems)) {
      return new Draft(renames, List.of(), List.of(), problems);
    }
    return new Draft(renames, upgrade, SchemaFold.invert(from.schema(), upgrade), problems);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return upgrade.isEmpty();
  }

  private static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
