package dev.athanor.processor.drafting;

import dev.athanor.processor.drafting.OpenQuestion.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which names of today stand for which of yesterday: of tables, or of the columns of one table.
 *
 * <p>The same name with the same owner is the same thing, whatever anybody says. Then answers
 * count, as far as they put nothing in the place of something else. Then a thing follows its owner,
 * if its old name is free and its new one was, or if owners exchange names among themselves. All
 * else is asked: nothing that was there goes because of a guess.
 */
final class Succession<K extends Comparable<K>> {

  private final SortedMap<K, String> before;
  private final SortedMap<K, String> after;
  private final Map<String, K> ownersNow;
  private final SortedMap<K, K> successors = new TreeMap<>();
  private final List<OpenQuestion<K>> questions = new ArrayList<>();
  private final Set<K> disputed = new HashSet<>();

  /**
   * Starts with what is known without any answer.
   *
   * @param before the old names with their owners, empty where the owner is not known
   * @param after the new ones
   */
  Succession(Map<K, String> before, Map<K, String> after) {
    this.before = new TreeMap<>(before);
    this.after = new TreeMap<>(after);
    ownersNow = new HashMap<>();
    after.forEach((name, owner) -> ownersNow.put(owner, name));
    ownersNow.remove("");
    for (K name : List.copyOf(this.before.keySet())) {
      String then = before.get(name);
      String now = after.get(name);
      if (now != null && (now.equals(then) || now.isEmpty() || then.isEmpty())) {
        settle(name, name);
      }
    }
  }

  /** Takes an answer, if it puts nothing in the place of something else. */
  boolean takeRename(K now, K then) {
    boolean counts =
        before.containsKey(then)
            && after.containsKey(now)
            && (now.equals(then) || !before.containsKey(now));
    if (counts) {
      settle(then, now);
    }
    return counts;
  }

  /** Takes an answer, if there is no such name any more. */
  boolean takeDrop(K then) {
    return !after.containsKey(then) && before.remove(then) != null;
  }

  /** Follows the owners as far as that is knowledge, and asks about the rest. */
  void conclude() {
    SortedMap<K, K> moves = moves();
    for (Map.Entry<K, K> move : List.copyOf(moves.entrySet())) {
      if (!after.containsKey(move.getKey()) && !before.containsKey(move.getValue())) {
        settle(move.getKey(), move.getValue());
        moves.remove(move.getKey());
      }
    }
    for (List<K> chain : Chains.of(moves)) {
      disputed.addAll(follow(chain));
    }
    askAboutTheRest(moves);
  }

  /** Old names to new ones; those that have kept theirs are among them. */
  SortedMap<K, K> successors() {
    return successors;
  }

  List<OpenQuestion<K>> questions() {
    return questions;
  }

  /** Whether it hangs on the answer to a question about another name what a name stands for. */
  boolean isDisputed(K name) {
    return disputed.contains(name);
  }

  /** For each owner that has one name on both sides, another one: the old and the new one. */
  private SortedMap<K, K> moves() {
    Map<String, K> then = byOwner(before);
    SortedMap<K, K> moves = new TreeMap<>();
    byOwner(after)
        .forEach(
            (owner, now) -> {
              K old = then.get(owner);
              if (old != null && !old.equals(now)) {
                moves.put(old, now);
              }
            });
    return moves;
  }

  /**
   * Follows a circle of moves, in which all names and all owners are there before and after. Of a
   * chain that ends at a free name the last move is asked about: it is the only one that can be
   * answered before the others. Where it ends at a name that was taken, all of its names keep what
   * they have.
   *
   * @return the names whose fate hangs on an answer
   */
  private Set<K> follow(List<K> chain) {
    K last = chain.get(chain.size() - 1);
    if (last.equals(chain.get(0))) {
      for (int i = 1; i < chain.size(); i++) {
        settle(chain.get(i - 1), chain.get(i));
      }
    } else if (!before.containsKey(last)) {
      K mover = chain.get(chain.size() - 2);
      ask(mover, before.get(mover), List.of(last), Doubt.MOVED);
      return Set.copyOf(chain);
    }
    return Set.of();
  }

  private void askAboutTheRest(Map<K, K> moves) {
    List<K> added =
        after.keySet().stream()
            .filter(name -> !before.containsKey(name) && !disputed.contains(name))
            .toList();
    before.forEach(
        (name, owner) -> {
          if (after.containsKey(name) || disputed.contains(name)) {
            return;
          }
          if (moves.containsKey(name)) {
            ask(name, owner, added, Doubt.REPLACED);
          } else if (!added.isEmpty()) {
            ask(name, owner, added, Doubt.GONE);
          } else if (ownersNow.containsKey(owner)) {
            ask(name, owner, added, Doubt.DISPLACED);
          }
        });
  }

  private void ask(K then, String owner, List<K> candidates, Doubt doubt) {
    questions.add(new OpenQuestion<>(then, candidates, doubt).withCurrent(ownersNow.get(owner)));
  }

  private void settle(K then, K now) {
    successors.put(then, now);
    before.remove(then);
    after.remove(now);
  }

  /** The name of each owner that has only one. */
  private static <K> Map<String, K> byOwner(Map<K, String> owners) {
    Map<String, K> names = new LinkedHashMap<>();
    Set<String> several = new HashSet<>(Set.of(""));
    owners.forEach(
        (name, owner) -> {
          if (names.putIfAbsent(owner, name) != null) {
            several.add(owner);
          }
        });
    names.keySet().removeAll(several);
    return names;
  }
}
