package dev.athanor.check;

import dev.athanor.problem.Problem;
import dev.athanor.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How the revisions of a database and those of a build compare.
 *
 * @param pending in the build, but not applied
 * @param unknown applied, but not in the build
 * @param halfDone applied or taken back in part
 * @param edited applied, but doing something else now than when they were
 * @param heads the heads of the build, if there are several
 */
public record HeadReport(
    List<RevisionId> pending,
    List<RevisionId> unknown,
    List<RevisionId> halfDone,
    List<RevisionId> edited,
    List<RevisionId> heads) {

  public HeadReport {
    pending = List.copyOf(pending);
    unknown = List.copyOf(unknown);
    halfDone = List.copyOf(halfDone);
    edited = List.copyOf(edited);
    heads = List.copyOf(heads);
  }

  /** Whether the database has exactly the revisions of the build. */
  public boolean isAtHead() {
    return pending.isEmpty() && unknown.isEmpty() && halfDone.isEmpty();
  }

  /** Everything that is not as it should be, each as a problem of its own. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    add(problems, pending, HeadProblems::pending);
    add(problems, unknown, HeadProblems::unknown);
    add(problems, halfDone, HeadProblems::halfDone);
    add(problems, edited, HeadProblems::edited);
    if (!heads.isEmpty()) {
      problems.add(HeadProblems.multipleHeads(heads));
    }
    return problems;
  }

  private static void add(
      List<Problem> problems, List<RevisionId> ids, Function<RevisionId, Problem> problem) {
    ids.stream().map(problem).forEach(problems::add);
  }
}
