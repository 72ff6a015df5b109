package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Moves.downgrade;
import static dev.athanor.revision.Moves.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Upgrades and downgrades where branches come together. */
final class MergeMovesTest {

  @Test
  void throughAMergeAndBack() {
    RevisionGraph graph = graph("a b<-a c1<-b c2<-b d1<-c1 d2<-c2 e<-d1,d2 f<-e");
    assertThat(upgrade(graph, "b", "f")).isEqualTo("c1 d1 c2 d2 e f => f");
    assertThat(downgrade(graph, "f", "b")).isEqualTo("f e d2 c2 d1 c1 => b");
    assertThat(downgrade(graph, "f", "e")).isEqualTo("f => e");
    assertThat(downgrade(graph, "e", "d1")).isEqualTo("e => d1 d2");
    assertThat(Refusal.code(() -> downgrade(graph, "e", "-1"))).isEqualTo("AmbiguousWalk");
  }

  @Test
  void anArmThatAnotherHeadStillNeeds() {
    RevisionGraph graph = graph("a b1<-a b2<-a c1<-b1 c2<-b2 d1<-c1,c2 d2<-c2");
    assertThat(upgrade(graph, "d2 b1", "d1")).isEqualTo("c1 d1 => d1 d2");
    assertThat(downgrade(graph, "d1 d2", "b1")).isEqualTo("d1 c1 => b1 d2");
  }

  @Test
  void threeArms() {
    RevisionGraph graph =
        graph("a b1<-a b2<-a b3<-a c1<-b1 c2<-b2 c3<-b3 d1<-c1,c2,c3 d2<-c2 d3<-c3");
    assertThat(upgrade(graph, "c1 d2 d3", "d1")).isEqualTo("d1 => d1 d2 d3");
    assertThat(downgrade(graph, "d1 d2 d3", "c1")).isEqualTo("d1 => c1 d2 d3");
    assertThat(downgrade(graph, "d1", "a")).isEqualTo("d1 c3 b3 c2 b2 c1 b1 => a");
  }

  @Test
  void twins() {
    RevisionGraph graph = graph("a b1<-a b2<-a b3<-a c1<-b1,b2,b3 c2<-b1,b2,b3 d1<-c1 d2<-c2");
    assertThat(upgrade(graph, "b3", "b1")).isEqualTo("b1 => b1 b3");
    assertThat(upgrade(graph, "b1 b3", "b2")).isEqualTo("b2 => b1 b2 b3");
    assertThat(upgrade(graph, "b1 b2 b3", "d2")).isEqualTo("c2 d2 => d2");
    assertThat(upgrade(graph, "d2", "c1")).isEqualTo("c1 => c1 d2");
    assertThat(upgrade(graph, "c1 d2", "d1")).isEqualTo("d1 => d1 d2");
    assertThat(downgrade(graph, "d1 d2", "a")).isEqualTo("d2 c2 d1 c1 b3 b2 b1 => a");
  }

  @Test
  void aMergeWithItsOwnAncestorLeavesOneHeadBehind() {
    RevisionGraph graph = graph("a b<-a c<-a,b z<-a");
    assertThat(downgrade(graph, "c z", "b")).isEqualTo("c => b z");
  }
}
