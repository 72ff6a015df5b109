package dev.athanor.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Graphs of up to 25 revisions with forks, merges, several bases, dependencies and labels. Ids are
 * dealt at random, so that their order says nothing about the graph.
 */
final class RandomGraphs extends DomainContextBase {

  @Provide
  Arbitrary<List<RevisionNode>> nodes() {
    return Arbitraries.integers()
        .between(0, 25)
        .flatMap(size -> Arbitraries.randomValue(random -> nodes(size, random)));
  }

  private static List<RevisionNode> nodes(int size, Random random) {
    List<String> names = names(size, random);
    List<RevisionNode> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      nodes.add(
          new RevisionNode(
              new RevisionId(names.get(i)),
              earlier(names.subList(Math.max(0, i - 4), i), random, 0.15, 0.6).stream()
                  .map(RevisionId::new)
                  .toList(),
              earlier(names.subList(0, i), random, 0.8, 0.2),
              random.nextInt(5) == 0 ? List.of("label" + i) : List.of()));
    }
    return nodes;
  }

  /**
   * None with the probability {@code none}, and one more each with the probability {@code more}.
   */
  private static List<String> earlier(List<String> names, Random random, double none, double more) {
    List<String> chosen = new ArrayList<>();
    if (names.isEmpty() || random.nextDouble() < none) {
      return chosen;
    }
    do {
      chosen.add(names.get(random.nextInt(names.size())));
    } while (random.nextDouble() < more / 2);
    return chosen.stream().distinct().toList();
  }

  private static List<String> names(int size, Random random) {
    return random.ints(0, 1 << 24).distinct().limit(size).mapToObj("%06x"::formatted).toList();
  }
}
