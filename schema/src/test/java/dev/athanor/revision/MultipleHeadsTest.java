package dev.athanor.revision;

import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import org.junit.jupiter.api.Test;

final class MultipleHeadsTest {

  @Test
  void twoPeopleAddedARevisionToTheSameOne() {
    Problem problem = Graphs.graph("a b<-a c<-a").multipleHeads().orElseThrow();

    assertThat(problem.code()).isEqualTo("MultipleHeads");
    assertThat(problem.subject()).contains(id("b"));
    assertThat(problem.fact()).isEqualTo("The history has several heads: b, c.");
    assertThat(problem.remedy()).contains("a revision that continues all of them");
  }

  @Test
  void labelsThatSingleOutAllButOneWillDo() {
    assertThat(Graphs.graph("a b<-a").multipleHeads()).isEmpty();
    assertThat(Graphs.graph("a b<-a c[x]<-a d<-c").multipleHeads()).isEmpty();
    assertThat(Graphs.graph("a[x] b[y]").multipleHeads()).isEmpty();
  }

  @Test
  void aLabelBelowTheForkDoesNot() {
    assertThat(Graphs.graph("a[x] b<-a c<-a").multipleHeads()).isPresent();
    assertThat(Graphs.graph("a[x] b<-a c<-a d[y]").multipleHeads().orElseThrow().fact())
        .isEqualTo("The history has several heads: b, c.");
  }

  @Test
  void isNoFaultOfTheGraphItself() {
    assertThat(RevisionGraph.check(nodes("a b c"))).isEmpty();
  }
}
