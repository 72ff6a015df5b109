package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Graphs.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Stretches of history, newest first. */
final class RevisionHistoryTest {

  private final RevisionGraph line = graph("a b<-a c<-b");
  private final RevisionGraph two =
      graph(
          "a b[A]<-a somelongername<-b c<-somelongername"
              + " d e[E]<-d someothername<-e f<-someothername");

  @Test
  void bothEndsIncluded() {
    assertThat(history(line, "a:b", "")).isEqualTo("b a");
    assertThat(history(line, ":b", "")).isEqualTo("b a");
    assertThat(history(line, "b:", "")).isEqualTo("c b");
    assertThat(history(line, ":", "")).isEqualTo("c b a");
    assertThat(history(RevisionGraph.of(List.of()), ":", "")).isEmpty();
  }

  @Test
  void countedFromTheOtherEnd() {
    assertThat(history(line, "a:+2", "")).isEqualTo("c b a");
    assertThat(history(line, "-2:c", "")).isEqualTo("c b a");
    assertThat(history(line, "-1:c", "")).isEqualTo("c b");
    assertThat(history(line, "-5:c", "")).isEqualTo("c b a");
    assertThat(history(line, "-1:current", "b")).isEqualTo("b a");
    assertThat(history(line, "b:+9", "")).isEqualTo("c b");
    assertThat(Refusal.code(() -> history(line, "+1:c", ""))).isEqualTo("RelativeTarget");
    assertThat(Refusal.code(() -> history(line, "a:-1", ""))).isEqualTo("RelativeTarget");
    assertThat(Refusal.code(() -> history(line, "-1:+1", ""))).isEqualTo("RelativeTarget");
    assertThat(Refusal.refused(() -> history(two, "-1:", "")).fact())
        .isEqualTo("'heads' is to mean one revision, but there are several: c, f.");
  }

  @Test
  void fromAndToTheDatabase() {
    assertThat(history(line, "current:", "b")).isEqualTo("c b");
    assertThat(history(line, ":current", "b")).isEqualTo("b a");
    assertThat(history(line, "current:", "")).isEqualTo("c b a");
  }

  @Test
  void ofOneBranch() {
    assertThat(history(two, "E@base:heads", "")).isEqualTo("f someothername e d");
    assertThat(history(two, "base:E@head", "")).isEqualTo("f someothername e d");
    assertThat(history(two, "E@head:heads", "")).isEqualTo("f");
    assertThat(history(two, "E@-2:heads", "")).isEqualTo("f someothername e");
    assertThat(history(two, "base:E@+2", "")).isEqualTo("e d");
  }

  @Test
  void throughForks() {
    assertThat(history(graph("a b1<-a b2<-a c<-b1,b2 d<-c"), "a:d", "")).isEqualTo("d c b2 b1 a");
    assertThat(history(graph("a b1<-a b2<-a c1<-b1 c2<-b2"), "b2:c2", "")).isEqualTo("c2 b2");
  }

  @Test
  void aStartThatIsNotBelowTheEnd() {
    assertThat(Refusal.refused(() -> history(line, "b:a", "")).message())
        .isEqualTo(
            "[Athanor/NotAncestor] The start of 'b:a' is not below its end."
                + " Swap the ends, or name another.");
    assertThat(Refusal.code(() -> history(two, "b:f", ""))).isEqualTo("NotAncestor");
    assertThat(Refusal.code(() -> history(line, "a:base", ""))).isEqualTo("NotAncestor");
  }

  private static String history(RevisionGraph graph, String range, String current) {
    return Graphs.text(
        RevisionHistory.of(graph, TargetRange.parse(range), ids(current)).stream()
            .map(RevisionNode::id)
            .toList());
  }
}
