package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Graphs.ids;
import static dev.athanor.revision.Moves.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Declaring revisions applied. */
final class StampTest {

  private final RevisionGraph graph = graph("a b<-a c1[c1branch]<-b d1<-c1 c2[c2branch]<-b d2<-c2");

  @Test
  void replacesTheHeadsAboveAndBelow() {
    assertThat(stamp(graph, "d1 c2", "b")).isEqualTo("b");
    assertThat(stamp(graph, "d1 c2", "c2branch@head")).isEqualTo("d1 d2");
    assertThat(stamp(graph, "d1 c2", "c1branch@base")).isEqualTo("c2");
    assertThat(stamp(graph, "d1 c2", "base")).isEmpty();
    assertThat(stamp(graph, "", "heads")).isEqualTo("d1 d2");
    assertThat(stamp(graph, "d1 d2", "heads")).isEqualTo("d1 d2");
    assertThat(stamp(graph, "b", "heads")).isEqualTo("d1 d2");
  }

  @Test
  void aMergeFromWherever() {
    RevisionGraph merged = graph("a b<-a c1<-b d1<-c1 c2<-b e<-d1,c2");
    assertThat(stamp(merged, "d1 c2", "e")).isEqualTo("e");
    assertThat(stamp(merged, "c2", "e")).isEqualTo("e");
    assertThat(stamp(merged, "b", "e")).isEqualTo("e");
    assertThat(stamp(merged, "e", "c2")).isEqualTo("c2");
    assertThat(stamp(merged, "e", "a")).isEqualTo("a");
  }

  @Test
  void acrossADependency() {
    RevisionGraph dependent = graph("a b1<-a c1<-b1 d1<-c1 e1<-d1 a2 b2<-a2 c2<-b2~>c1");
    assertThat(stamp(dependent, "e1 c2", "b1")).isEqualTo("b1");
  }

  @Test
  void severalTargets() {
    assertThat(stamp(graph, "", "c1", "c2branch@head")).isEqualTo("c1 d2");
    assertThat(stamp(graph, "d1 d2", "c1", "c2", "c2")).isEqualTo("c1 c2");
    assertThat(Refusal.refused(() -> stamp(graph, "", "d1", "a")).fact())
        .isEqualTo("'a' would replace revision d1, which is another target.");
    assertThat(Refusal.code(() -> stamp(graph, "", "a", "d1"))).isEqualTo("OverlappingTargets");
  }

  @Test
  void itsStepsAreWhatTheRecordLosesAndGains() {
    RevisionPath path = RevisionPath.stamp(graph, ids("d1"), List.of(Target.parse("c2")));
    assertThat(path.heads()).isEqualTo(ids("c2 d1"));
    assertThat(path.steps())
        .containsExactly(new Step(Graphs.id("c2"), Direction.UPGRADE, ids("c2 d1")));
    assertThat(RevisionPath.stamp(graph, ids("c1"), List.of(Target.parse("b"))).steps())
        .containsExactly(new Step(Graphs.id("c1"), Direction.DOWNGRADE, ids("b")));
    assertThat(RevisionPath.stamp(graph, ids("b"), List.of(Target.parse("b"))).steps()).isEmpty();
  }

  @Test
  void doesNotCount() {
    assertThat(Refusal.code(() -> stamp(graph, "a", "+1"))).isEqualTo("RelativeTarget");
    assertThat(Refusal.code(() -> stamp(graph, "a", "head"))).isEqualTo("MultipleHeads");
  }
}
