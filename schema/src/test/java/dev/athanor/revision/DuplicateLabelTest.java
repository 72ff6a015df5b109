package dev.athanor.revision;

import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DuplicateLabelTest {

  @Test
  void onTwoRevisions() {
    List<Problem> problems = RevisionGraph.check(nodes("a b[x]<-a c[x,y]<-a"));

    assertThat(problems).extracting(Problem::code).containsExactly("DuplicateLabel");
    assertThat(problems.get(0).subject()).contains(id("c"));
    assertThat(problems.get(0).fact())
        .isEqualTo("Revisions b and c both have the branch label 'x'.");
  }

  @Test
  void twiceOnOneRevision() {
    assertThat(RevisionGraph.check(nodes("a[x,x]")))
        .extracting(Problem::fact)
        .containsExactly("Revision a has the branch label 'x' twice.");
  }
}
