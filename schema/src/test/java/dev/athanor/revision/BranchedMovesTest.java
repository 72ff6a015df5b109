package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Moves.downgrade;
import static dev.athanor.revision.Moves.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Upgrades and downgrades where a history forks. */
final class BranchedMovesTest {

  private final RevisionGraph graph = graph("a b<-a c1[c1branch]<-b d1<-c1 c2[c2branch]<-b d2<-c2");

  @Test
  void allBranches() {
    assertThat(upgrade(graph, "a", "heads")).isEqualTo("b c1 d1 c2 d2 => d1 d2");
    assertThat(downgrade(graph, "d1 d2", "a")).isEqualTo("d2 c2 d1 c1 b => a");
    assertThat(downgrade(graph, "d2 d1", "base+2")).isEqualTo("d2 c2 d1 c1 => b");
  }

  @Test
  void upOneBranch() {
    assertThat(upgrade(graph, "b", "c2branch@head-1")).isEqualTo("c2 => c2");
    assertThat(upgrade(graph, "c1", "c2branch@+1")).isEqualTo("c2 => c1 c2");
    assertThat(upgrade(graph, "c1 c2", "c2branch@+1")).isEqualTo("d2 => c1 d2");
    assertThat(upgrade(graph, "", "c2branch@+3")).isEqualTo("a b c2 => c2");
    assertThat(upgrade(graph, "", "c2branch@heads")).isEqualTo("a b c2 d2 => d2");
  }

  @Test
  void downOneBranch() {
    assertThat(downgrade(graph, "c1 d2", "c1branch@b")).isEqualTo("c1 => d2");
    assertThat(downgrade(graph, "d1 d2", "d1@b")).isEqualTo("d1 c1 => d2");
    assertThat(downgrade(graph, "d1 d2", "c1branch@-1")).isEqualTo("d1 => c1 d2");
    assertThat(downgrade(graph, "d1 d2", "c2branch@base+2")).isEqualTo("d2 c2 => d1");
    assertThat(downgrade(graph, "d1 d2", "c2branch@base+3")).isEqualTo("d2 => c2 d1");
    assertThat(downgrade(graph, "c1 d2", "d2-1")).isEqualTo("d2 => c1 c2");
  }

  @Test
  void aLabelAtTheForkMeansAllAboveIt() {
    RevisionGraph labelled = graph("a[x] b<-a c<-a z");
    assertThat(downgrade(labelled, "b c z", "x@a")).isEqualTo("c b => a z");
  }

  @Test
  void aCountDoesNotChooseAmongBranches() {
    assertThat(Refusal.code(() -> upgrade(graph, "c1 c2", "+1"))).isEqualTo("AmbiguousWalk");
    assertThat(Refusal.refused(() -> upgrade(graph, "b", "+1")).fact())
        .isEqualTo("'+1' could go from b to any of c1, c2.");
    assertThat(Refusal.refused(() -> downgrade(graph, "d1 d2", "-1")).fact())
        .isEqualTo(
            "'-1' counts from the applied revision, but several are applied side by side: d1, d2.");
  }

  @Test
  void aBranchOfWhichNothingIsApplied() {
    RevisionGraph apart = graph("a b<-a x[lib]");
    assertThat(Refusal.refused(() -> downgrade(apart, "b", "lib@-1")).fact())
        .isEqualTo("'lib@-1' has nothing to take back: nothing there is applied.");
    assertThat(upgrade(apart, "b", "lib@+1")).isEqualTo("x => b x");
  }

  @Test
  void headNeedsToBeOne() {
    assertThat(Refusal.code(() -> upgrade(graph, "", "head"))).isEqualTo("MultipleHeads");
    assertThat(Refusal.code(() -> downgrade(graph, "d1 d2", "heads"))).isEqualTo("MultipleHeads");
    assertThat(upgrade(graph, "", "c1branch@head")).isEqualTo("a b c1 d1 => d1");
    assertThat(downgrade(graph, "d1 d2", "c1branch@head")).isEqualTo("=> d1 d2");
  }
}
