package dev.athanor.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.athanor.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Long histories cost time in proportion, and no stack. The bound is far above what is needed and
 * far below what a quadratic walk over 50,000 revisions takes.
 */
final class GrowthTest {

  private static final int SIZE = 50_000;
  private static final Duration BOUND = Duration.ofMinutes(2);

  @Test
  void aChain() {
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          RevisionGraph graph = RevisionGraph.of(nodes(i -> i == 0 ? List.of() : List.of(i - 1)));
          Set<RevisionId> top = graph.heads();

          RevisionPath up = RevisionPath.upgrade(graph, Set.of(), Target.HEAD);
          RevisionPath down = RevisionPath.downgrade(graph, top, Target.BASE);

          assertThat(up.steps()).hasSize(SIZE);
          assertThat(up.heads()).isEqualTo(top);
          assertThat(down.steps()).hasSize(SIZE);
          assertThat(RevisionPath.downgrade(graph, top, Target.parse("-49999")).heads())
              .containsExactly(id(0));
          assertThat(RevisionPath.upgrade(graph, Set.of(), Target.parse("r0@+49999")).heads())
              .containsExactly(id(49_998));
          assertThat(RevisionPath.stamp(graph, top, List.of(Target.parse("r7"))).heads())
              .containsExactly(id(7));
          assertThat(RevisionHistory.of(graph, TargetRange.ALL, Set.of())).hasSize(SIZE);
          assertThat(graph.multipleHeads()).isEmpty();
        });
  }

  @Test
  void aLadderOfForksAndMerges() {
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          RevisionGraph graph =
              RevisionGraph.of(
                  nodes(
                      i ->
                          i == 0
                              ? List.of()
                              : i % 3 == 0 ? List.of(i - 1, i - 2) : List.of(i - i % 3)));
          assertThat(RevisionPath.upgrade(graph, Set.of(), Target.HEADS).steps()).hasSize(SIZE);
          assertThat(RevisionPath.upgrade(graph, Set.of(), Target.parse("r7@heads")).steps())
              .hasSize(SIZE);
        });
  }

  @Test
  void aCycle() {
    assertTimeoutPreemptively(
        BOUND,
        () ->
            assertThat(RevisionGraph.check(nodes(i -> List.of((i + SIZE - 1) % SIZE))))
                .extracting(Problem::code)
                .containsExactly("RevisionCycle"));
  }

  private static List<RevisionNode> nodes(IntFunction<List<Integer>> down) {
    return IntStream.range(0, SIZE)
        .mapToObj(
            i ->
                new RevisionNode(
                    id(i),
                    down.apply(i).stream().map(GrowthTest::id).toList(),
                    List.of(),
                    i == 0 ? List.of("trunk") : List.of()))
        .toList();
  }

  private static RevisionId id(int number) {
    return new RevisionId("r" + number);
  }
}
