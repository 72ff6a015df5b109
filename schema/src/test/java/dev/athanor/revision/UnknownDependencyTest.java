package dev.athanor.revision;

import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownDependencyTest {

  @Test
  void neitherRevisionNorLabel() {
    List<Problem> problems = RevisionGraph.check(nodes("aaaa[x] b~>x,aaaa,aaa"));

    assertThat(problems).extracting(Problem::code).containsExactly("UnknownDependency");
    assertThat(problems.get(0).subject()).contains(id("b"));
    assertThat(problems.get(0).fact())
        .isEqualTo("Revision b depends on 'aaa', which is neither a revision nor a branch label.");
  }
}
