package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.ids;
import static dev.athanor.revision.Graphs.nodes;
import static dev.athanor.revision.Graphs.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionGraphTest {

  private final RevisionGraph graph = graph("a b<-a c<-a d<-b,c e<-c x[lib] y<-x~>c z~>lib");

  @Test
  void knowsItsEnds() {
    assertThat(graph.bases()).isEqualTo(ids("a x z"));
    assertThat(graph.heads()).isEqualTo(ids("d e y z"));
    assertThat(graph("a b~>a").heads()).isEqualTo(ids("a b"));
    assertThat(graph("a b~>a").realHeads()).isEqualTo(ids("b"));
  }

  @Test
  void knowsWhereItForksAndMerges() {
    assertThat(graph.branchPoints()).isEqualTo(ids("a c"));
    assertThat(graph.children(id("c"))).isEqualTo(ids("d e"));
    assertThat(graph.ancestors(id("y"))).isEqualTo(ids("a c x"));
    assertThat(graph.dependencies(id("z"))).isEqualTo(ids("x"));
  }

  @Test
  void listsEachRevisionAfterWhatItNeedsBranchByBranch() {
    assertThat(text(graph.nodes().stream().map(RevisionNode::id).toList()))
        .isEqualTo("a b c d e x y z");
    assertThat(
            text(
                graph("a c1<-a b1<-a c2<-c1 b2<-b1").nodes().stream()
                    .map(RevisionNode::id)
                    .toList()))
        .isEqualTo("a b1 b2 c1 c2");
  }

  @Test
  void findsRevisions() {
    assertThat(graph.contains(id("a"))).isTrue();
    assertThat(graph.contains(id("nope"))).isFalse();
    assertThat(graph.node(id("d")).down()).isEqualTo(List.of(id("b"), id("c")));
    assertThat(Refusal.code(() -> graph.node(id("nope")))).isEqualTo("UnknownRevision");
    assertThat(Refusal.code(() -> graph.children(id("nope")))).isEqualTo("UnknownRevision");
  }

  @Test
  void mayBeEmpty() {
    RevisionGraph empty = RevisionGraph.of(List.of());
    assertThat(empty.nodes()).isEmpty();
    assertThat(Graphs.resolve(empty, "head")).isEmpty();
  }

  @Test
  void reportsAllFaultsAtOnce() {
    List<RevisionNode> faulty = nodes("a[x] a b<-nope c[x]~>nope");

    List<Problem> problems = RevisionGraph.check(faulty);
    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> RevisionGraph.of(faulty));

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(
            "DuplicateRevisionId", "DuplicateLabel", "UnknownDownRevision", "UnknownDependency");
    assertThat(thrown.problems()).isEqualTo(problems);
  }
}
