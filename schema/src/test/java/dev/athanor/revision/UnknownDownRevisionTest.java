package dev.athanor.revision;

import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UnknownDownRevisionTest {

  @Test
  void eachMissingOneIsNamed() {
    List<Problem> problems = RevisionGraph.check(nodes("a b<-a,x,y"));

    assertThat(problems).extracting(Problem::code).containsOnly("UnknownDownRevision");
    assertThat(problems).extracting(Problem::subject).containsOnly(Optional.<Subject>of(id("b")));
    assertThat(problems)
        .extracting(Problem::fact)
        .containsExactly(
            "Revision b continues x, which does not exist.",
            "Revision b continues y, which does not exist.");
  }

  @Test
  void aLabelIsNotEnough() {
    assertThat(RevisionGraph.check(nodes("a[x] b<-x")))
        .extracting(Problem::code)
        .containsExactly("UnknownDownRevision");
  }
}
