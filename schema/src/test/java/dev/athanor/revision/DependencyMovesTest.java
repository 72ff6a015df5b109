package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Moves.downgrade;
import static dev.athanor.revision.Moves.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Upgrades and downgrades where a revision needs another without continuing it. */
final class DependencyMovesTest {

  private final RevisionGraph trees =
      graph(
          "base1[b_1] a1a<-base1 b1a<-a1a a1b<-base1 b1b<-a1b~>a3"
              + " base2[b_2]~>b_1 a2<-base2 b2<-a2 c2<-b2~>a3 d2<-c2"
              + " base3[b_3] a3<-base3 b3<-a3");

  @Test
  void comeFirst() {
    assertThat(upgrade(trees, "", "b_2@head")).isEqualTo("base1 base3 a3 base2 a2 b2 c2 d2 => d2");
    assertThat(upgrade(trees, "a3", "b1b")).isEqualTo("base1 a1b b1b => b1b");
  }

  @Test
  void takeTheirDependentsWithThem() {
    assertThat(downgrade(trees, "b1b d2", "b_2@base")).isEqualTo("d2 c2 b2 a2 base2 => b1b");
    assertThat(downgrade(trees, "b1b d2 b3", "b_3@base"))
        .isEqualTo("d2 c2 b3 b1b a3 base3 => a1b b2");
  }

  @Test
  void onALabelInTheMiddleOfABranch() {
    RevisionGraph graph = graph("a1 b1<-a1 c1[c1lib]<-b1 d1<-c1 a2 b2<-a2~>c1lib c2<-b2");
    assertThat(upgrade(graph, "a2", "c2")).isEqualTo("a1 b1 c1 b2 c2 => c2");
  }

  @Test
  void areNoHeadsWhileTheirDependentsAreApplied() {
    RevisionGraph graph = graph("x1[x] x2<-x1 y1[y] y2<-y1~>x1");
    assertThat(upgrade(graph, "", "y2")).isEqualTo("x1 y1 y2 => y2");
    assertThat(upgrade(graph, "y2", "x@+1")).isEqualTo("x2 => x2 y2");
    assertThat(downgrade(graph, "x2 y2", "x@-1")).isEqualTo("x2 => y2");
    assertThat(downgrade(graph, "x1 y2", "x@-1")).isEqualTo("y2 x1 => y1");
    assertThat(downgrade(graph, "y2", "x@-1")).isEqualTo("y2 x1 => y1");
    assertThat(Refusal.refused(() -> downgrade(graph, "y2", "x1")).fact())
        .contains("x1 is applied, but only because others depend on it");
  }

  @Test
  void crissCross() {
    RevisionGraph graph = graph("a1 a2<-a1~>b1 a3<-a2 b1 b2<-b1~>a1");
    assertThat(downgrade(graph, "a3 b2", "b1")).isEqualTo("b2 => a3");
  }

  @Test
  void onTheDownRevisionItself() {
    assertThat(upgrade(graph("a1 a2<-a1~>a1"), "", "a2")).isEqualTo("a1 a2 => a2");
    RevisionGraph dependent = graph("a1 b1 b2<-b1 b3<-b2 b4<-b3~>b3");
    assertThat(downgrade(dependent, "b4", "b3")).isEqualTo("b4 => b3");
  }

  @Test
  void onWhatAMergeContinues() {
    RevisionGraph graph = graph("a1 b1~>a1 bmerge<-a1,b1");
    assertThat(upgrade(graph, "a1", "b1")).isEqualTo("b1 => b1");
    assertThat(upgrade(graph, "b1", "bmerge")).isEqualTo("bmerge => bmerge");
    assertThat(downgrade(graph, "bmerge", "a1")).isEqualTo("bmerge => b1");
    assertThat(downgrade(graph, "bmerge", "b1")).isEqualTo("bmerge => b1");
  }

  @Test
  void becomeHeadsAgainWhenTheDependentGoes() {
    RevisionGraph graph = graph("a1 b1<-a1 c1<-b1 d1<-c1 a2 b2<-a2 c2<-b2~>c1");
    assertThat(downgrade(graph, "c2 d1", "d1-1")).isEqualTo("d1 => c2");
    assertThat(downgrade(graph, "c2", "b2")).isEqualTo("c2 => b2 c1");
  }

  @Test
  void aBranchGoesWithWhatDependsOnIt() {
    RevisionGraph graph = graph("a b<-a c1[c1branch]<-b d1<-c1 c2[c2branch]<-b d2<-c2~>c1");
    assertThat(downgrade(graph, "d1 d2", "c2branch@b")).isEqualTo("d2 c2 => d1");
    assertThat(downgrade(graph, "d1 d2", "c1branch@b")).isEqualTo("d2 d1 c1 => c2");
  }
}
