package dev.athanor.revision;

import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DuplicateRevisionIdTest {

  @Test
  void oneProblemHoweverManyCopies() {
    List<Problem> problems = RevisionGraph.check(nodes("a b<-a b<-a b c<-b"));

    assertThat(problems).extracting(Problem::code).containsExactly("DuplicateRevisionId");
    assertThat(problems.get(0).subject()).contains(id("b"));
    assertThat(problems.get(0).fact()).isEqualTo("3 revisions have the id b.");
  }
}
