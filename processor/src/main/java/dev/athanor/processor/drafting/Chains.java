package dev.athanor.processor.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Moves that hang together: each takes the name that the next one leaves. */
final class Chains {

  private Chains() {}

  /**
   * The names along each chain; where a chain is a circle, its first name is its last one, too.
   *
   * @param moves old names to new ones, each new one only once
   */
  static <K> List<List<K>> of(Map<K, K> moves) {
    Set<K> reached = new HashSet<>(moves.values());
    Set<K> seen = new HashSet<>();
    List<List<K>> chains = new ArrayList<>();
    moves.keySet().stream()
        .filter(name -> !reached.contains(name))
        .forEach(start -> chains.add(walk(start, moves, seen)));
    for (K start : moves.keySet()) {
      if (!seen.contains(start)) {
        chains.add(walk(start, moves, seen));
      }
    }
    return chains;
  }

  private static <K> List<K> walk(K start, Map<K, K> moves, Set<K> seen) {
    List<K> chain = new ArrayList<>(List.of(start));
    K name = start;
    while (name != null && seen.add(name)) {
      name = moves.get(name);
      if (name != null) {
        chain.add(name);
      }
    }
    return chain;
  }
}
