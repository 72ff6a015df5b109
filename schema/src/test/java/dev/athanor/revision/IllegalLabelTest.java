package dev.athanor.revision;

import static dev.athanor.revision.Graphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IllegalLabelTest {

  @Test
  void wordsOfTheGrammarAndItsSignsAreNoLabels() {
    List<Problem> problems = RevisionGraph.check(nodes("a[head] b[x@y]<-a c[ok_1]<-b"));

    assertThat(problems)
        .extracting(Problem::fact)
        .containsExactly(
            "The branch label 'head' of revision a is a word with a meaning of its own in targets.",
            "The branch label 'x@y' of revision b contains '@'.");
    assertThat(problems).extracting(Problem::code).containsOnly("IllegalLabel");
  }
}
