package dev.athanor.revision;

import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionCycleTest {

  private static final String DOWN = " wait for each other in a cycle of down revisions.";
  private static final String BOTH =
      " wait for each other in a cycle of down revisions and dependencies.";

  @Test
  void namesItsMembersOnly() {
    assertCycle("a b<-a,d c<-b d<-c e<-d", "b, c, d" + DOWN);
    assertCycle("a<-c b<-a c<-b d e<-d", "a, b, c" + DOWN);
    assertCycle("a<-b b<-a c<-b d<-c", "a, b" + DOWN);
  }

  @Test
  void throughDependencies() {
    assertCycle("a~>c b<-a c<-b d<-c", "a, b, c" + BOTH);
    assertCycle("a b<-a~>d c<-b d<-c e<-d", "b, c, d" + BOTH);
    assertCycle("a~>b b~>a c", "a, b" + BOTH);
    assertCycle("a[x]~>y b[y]~>x", "a, b" + BOTH);
  }

  @Test
  void eachOfSeveral() {
    assertThat(RevisionGraph.check(nodes("a<-b b<-a c<-d,b d<-c e<-e")))
        .extracting(Problem::code)
        .containsExactly("SelfLoop", "RevisionCycle", "RevisionCycle");
  }

  @Test
  void aNameThatBeginsLikeAnotherIsNoCycle() {
    assertThat(RevisionGraph.check(nodes("user user_foo~>user"))).isEmpty();
    assertThat(RevisionGraph.check(nodes("user~>user_foo user_foo"))).isEmpty();
  }

  @Test
  void aDependencyOnTheDownRevisionIsNoCycle() {
    assertThat(RevisionGraph.check(nodes("a b<-a~>a"))).isEmpty();
  }

  private static void assertCycle(String nodes, String fact) {
    List<Problem> problems = RevisionGraph.check(nodes(nodes));
    assertThat(problems).extracting(Problem::fact).containsExactly("The revisions " + fact);
    assertThat(problems.get(0).code()).isEqualTo("RevisionCycle");
    assertThat(problems.get(0).subject()).contains(id(fact.substring(0, 1)));
  }
}
