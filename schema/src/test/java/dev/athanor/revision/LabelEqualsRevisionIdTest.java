package dev.athanor.revision;

import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LabelEqualsRevisionIdTest {

  @Test
  void evenIfItIsItsOwnId() {
    List<Problem> problems = RevisionGraph.check(nodes("a[b] b<-a c[c]<-b"));

    assertThat(problems).extracting(Problem::code).containsOnly("LabelEqualsRevisionId");
    assertThat(problems)
        .extracting(Problem::subject)
        .containsExactly(Optional.<Subject>of(id("a")), Optional.<Subject>of(id("c")));
  }
}
