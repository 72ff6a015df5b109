package dev.athanor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** What holds for every path. */
final class Paths {

  private Paths() {}

  /**
   * Each step is possible where it stands, the heads after it are those of what is applied then,
   * and no revision is met twice.
   */
  static void assertSound(RevisionGraph graph, Set<RevisionId> current, RevisionPath path) {
    Set<RevisionId> applied = new HashSet<>(AppliedRevisions.of(graph, current).all());
    assertThat(path.steps()).extracting(Step::revision).doesNotHaveDuplicates();
    for (Step step : path.steps()) {
      if (step.direction() == Direction.UPGRADE) {
        assertThat(applied).containsAll(graph.ancestors(step.revision()));
        assertThat(applied.add(step.revision())).isTrue();
      } else {
        assertThat(applied.remove(step.revision())).isTrue();
        assertThat(graph.withAncestors(applied)).doesNotContain(step.revision());
      }
      assertThat(step.headsAfter()).isEqualTo(AppliedRevisions.of(graph, applied).heads());
    }
    assertThat(path.heads()).isEqualTo(AppliedRevisions.of(graph, applied).heads());
  }
}
