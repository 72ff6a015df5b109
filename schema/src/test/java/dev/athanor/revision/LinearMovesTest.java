package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Moves.downgrade;
import static dev.athanor.revision.Moves.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Upgrades and downgrades along one line. */
final class LinearMovesTest {

  private final RevisionGraph graph = graph("a b<-a c<-b d<-c e<-d");

  @Test
  void up() {
    assertThat(upgrade(graph, "", "head")).isEqualTo("a b c d e => e");
    assertThat(upgrade(graph, "c", "e")).isEqualTo("d e => e");
    assertThat(upgrade(graph, "a", "+2")).isEqualTo("b c => c");
    assertThat(upgrade(graph, "a", "b+2")).isEqualTo("b c d => d");
    assertThat(upgrade(graph, "a", "d-2")).isEqualTo("b => b");
    assertThat(upgrade(graph, "", "+1")).isEqualTo("a => a");
    assertThat(upgrade(graph, "", "base+1")).isEqualTo("a => a");
  }

  @Test
  void upToWhatIsAppliedIsNothing() {
    assertThat(upgrade(graph, "c", "b")).isEqualTo("=> c");
    assertThat(upgrade(graph, "e", "head")).isEqualTo("=> e");
    assertThat(upgrade(graph, "c", "current")).isEqualTo("=> c");
    assertThat(upgrade(graph, "c", "base")).isEqualTo("=> c");
  }

  @Test
  void upWithoutRevisions() {
    assertThat(upgrade(RevisionGraph.of(List.of()), "", "heads")).isEqualTo("=>");
  }

  @Test
  void down() {
    assertThat(downgrade(graph, "e", "c")).isEqualTo("e d => c");
    assertThat(downgrade(graph, "e", "-3")).isEqualTo("e d c => b");
    assertThat(downgrade(graph, "d", "a+2")).isEqualTo("d => c");
    assertThat(downgrade(graph, "d", "c-2")).isEqualTo("d c b => a");
    assertThat(downgrade(graph, "b", "-2")).isEqualTo("b a =>");
    assertThat(downgrade(graph, "b", "base")).isEqualTo("b a =>");
  }

  @Test
  void downToWhereItIsIsNothing() {
    assertThat(downgrade(graph, "", "base")).isEqualTo("=>");
    assertThat(downgrade(graph, "a", "a")).isEqualTo("=> a");
    assertThat(downgrade(graph, "e", "e")).isEqualTo("=> e");
    assertThat(downgrade(graph, "e", "head")).isEqualTo("=> e");
  }

  @Test
  void notBelowWhatIsApplied() {
    assertThat(Refusal.code(() -> downgrade(graph, "", "b"))).isEqualTo("NotAncestor");
    assertThat(Refusal.refused(() -> downgrade(graph, "b", "c")).message())
        .isEqualTo(
            "[Athanor/NotAncestor] 'c' cannot be downgraded to: revision c is not applied."
                + " Name a revision below what is applied: b.");
  }

  @Test
  void countsThatLeadNowhere() {
    assertThat(Refusal.refused(() -> upgrade(graph, "b", "+5")).fact())
        .isEqualTo("'+5' goes beyond the last revision: there are only 3 on the way.");
    assertThat(Refusal.refused(() -> downgrade(graph, "b", "-5")).fact())
        .isEqualTo("'-5' goes beyond the first revision: there are only 2 on the way.");
    assertThat(Refusal.refused(() -> upgrade(graph, "b", "-2")).fact())
        .isEqualTo("'-2' does not go up.");
    assertThat(Refusal.refused(() -> downgrade(graph, "b", "+2")).fact())
        .isEqualTo("'+2' does not go down.");
    assertThat(Refusal.code(() -> upgrade(graph, "b", "+5"))).isEqualTo("RelativeTarget");
    assertThat(Refusal.code(() -> downgrade(graph, "", "-1"))).isEqualTo("RelativeTarget");
  }
}
