package dev.athanor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.athanor.problem.Problem;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ten times the revisions cost about ten times the memory, and no stack: what a walk allocates
 * tells its work.
 */
final class GrowthTest {

  private static final int SIZE = 2_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aChain() {
    assertGrowsInProportion(
        size -> {
          RevisionGraph graph =
              RevisionGraph.of(nodes(size, i -> i == 0 ? List.of() : List.of(i - 1)));
          Set<RevisionId> top = graph.heads();

          RevisionPath up = RevisionPath.upgrade(graph, Set.of(), Target.HEAD);
          RevisionPath down = RevisionPath.downgrade(graph, top, Target.BASE);
          int last = size - 1;

          assertThat(up.steps()).hasSize(size);
          assertThat(up.heads()).isEqualTo(top);
          assertThat(down.steps()).hasSize(size);
          assertThat(RevisionPath.downgrade(graph, top, Target.parse("-" + last)).heads())
              .containsExactly(id(0));
          assertThat(RevisionPath.upgrade(graph, Set.of(), Target.parse("r0@+" + last)).heads())
              .containsExactly(id(size - 2));
          assertThat(RevisionPath.stamp(graph, top, List.of(Target.parse("r7"))).heads())
              .containsExactly(id(7));
          assertThat(RevisionHistory.of(graph, TargetRange.ALL, Set.of())).hasSize(size);
          assertThat(graph.multipleHeads()).isEmpty();
        });
  }

  @Test
  void aLadderOfForksAndMerges() {
    assertGrowsInProportion(
        size -> {
          RevisionGraph graph = RevisionGraph.of(nodes(size, GrowthTest::rung));
          assertThat(RevisionPath.upgrade(graph, Set.of(), Target.HEADS).steps()).hasSize(size);
          assertThat(RevisionPath.upgrade(graph, Set.of(), Target.parse("r7@heads")).steps())
              .hasSize(size);
        });
  }

  @Test
  void aCycle() {
    assertGrowsInProportion(
        size ->
            assertThat(RevisionGraph.check(nodes(size, i -> List.of((i + size - 1) % size))))
                .extracting(Problem::code)
                .containsExactly("RevisionCycle"));
  }

  private void assertGrowsInProportion(IntConsumer work) {
    work.accept(SIZE);
    long small = allocated(() -> work.accept(SIZE));
    long large = allocated(() -> work.accept(SIZE * 10));
    assertThat(large).isLessThan(small * 15);
  }

  private long allocated(Runnable work) {
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static List<Integer> rung(int i) {
    if (i == 0) {
      return List.of();
    }
    return i % 3 == 0 ? List.of(i - 1, i - 2) : List.of(i - i % 3);
  }

  private static List<RevisionNode> nodes(int size, IntFunction<List<Integer>> down) {
    return IntStream.range(0, size)
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
