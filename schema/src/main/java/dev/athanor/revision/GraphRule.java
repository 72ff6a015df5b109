package dev.athanor.revision;

import dev.athanor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Something that has to hold for revisions to make a graph: one rule, one class. */
interface GraphRule {

  /** Every rule, in the order in which their problems are listed. */
  List<GraphRule> ALL =
      List.of(
          new DuplicateRevisionId(),
          new IllegalLabel(),
          new DuplicateLabel(),
          new LabelEqualsRevisionId(),
          new UnknownDownRevision(),
          new UnknownDependency(),
          new SelfLoop(),
          new RevisionCycle());

  /** The breaches of this rule; each problem's subject is the revision at fault. */
  Stream<Problem> check(RevisionIndex index);
}
