package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Graphs.id;
import static dev.athanor.revision.Graphs.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AppliedRevisionsTest {

  private final RevisionGraph graph = graph("a b<-a c<-b x y<-x~>b");

  @Test
  void theHeadsSayItAll() {
    assertThat(AppliedRevisions.of(graph, ids("a b c")).heads()).isEqualTo(ids("c"));
    assertThat(AppliedRevisions.of(graph, ids("a b x y")).heads()).isEqualTo(ids("y"));
    assertThat(AppliedRevisions.of(graph, ids("c y")).all()).isEqualTo(ids("a b c x y"));
    assertThat(AppliedRevisions.of(graph, ids("y a")).heads()).isEqualTo(ids("y"));
    assertThat(AppliedRevisions.of(graph, ids("")).heads()).isEmpty();
  }

  @Test
  void aDatabaseAheadOfTheCode() {
    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class,
            () -> RevisionPath.upgrade(graph, ids("a newer1 newer2"), Target.HEADS));

    assertThat(thrown.problems())
        .extracting(Problem::code)
        .containsExactly("UnknownAppliedRevision", "UnknownAppliedRevision");
    assertThat(thrown.problem().subject()).contains(id("newer1"));
    assertThat(thrown.problem().fact())
        .isEqualTo("The database has applied revision newer1, which this build does not know.");
    for (Target target : List.of(Target.HEADS, Target.BASE)) {
      assertThat(Refusal.code(() -> RevisionPath.downgrade(graph, ids("newer"), target)))
          .isEqualTo("UnknownAppliedRevision");
      assertThat(Refusal.code(() -> RevisionPath.stamp(graph, ids("newer"), List.of(target))))
          .isEqualTo("UnknownAppliedRevision");
    }
  }

  @Test
  void aRevisionSlippedInBelowAnAppliedOne() {
    List<Problem> problems = AppliedRevisions.check(graph, ids("a c y"));

    assertThat(problems)
        .extracting(Problem::fact)
        .containsExactly(
            "Revision b lies below an applied revision but was never applied.",
            "Revision x lies below an applied revision but was never applied.");
    assertThat(problems).extracting(Problem::code).containsOnly("UnappliedAncestor");
    assertThat(AppliedRevisions.check(graph, ids("a b x y"))).isEmpty();
    assertThat(AppliedRevisions.check(graph, ids("a nope")))
        .extracting(Problem::code)
        .containsExactly("UnknownAppliedRevision");
  }
}
