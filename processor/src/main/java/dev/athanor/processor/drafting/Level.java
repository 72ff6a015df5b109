package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.drafting.Claims.Renamed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The names of one level, all tables or the columns of one table, and what is known of them. Two
 * spellings of one name are one name.
 */
final class Level<K extends Comparable<K>> {

  private final Map<K, K> oldSpellings = new HashMap<>();
  private final SortedMap<K, K> newSpellings = new TreeMap<>();
  private final SortedMap<K, String> before;
  private final SortedMap<K, String> after = new TreeMap<>();
  private final UnaryOperator<K> meaning;
  private final Succession<K> succession;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Starts with what is known without any answer.
   *
   * @param before the old names with their owners, empty where the owner is not known
   * @param after the new ones
   * @param meaning gives the same for all spellings of one name
   */
  Level(Map<K, String> before, Map<K, String> after, UnaryOperator<K> meaning) {
    this.before = new TreeMap<>(before);
    this.meaning = meaning;
    this.before.keySet().forEach(name -> oldSpellings.putIfAbsent(meaning.apply(name), name));
    after.forEach(
        (name, owner) -> {
          K spelling = before.containsKey(name) ? name : oldSpelling(name);
          boolean taken = after.containsKey(spelling) || this.after.containsKey(spelling);
          K key = taken ? name : spelling;
          newSpellings.put(key, name);
          this.after.put(key, owner);
        });
    succession = new Succession<>(this.before, this.after);
  }

  /** Takes the answers that put nothing in the place of something else. */
  void take(Claims<K> claims, AnswerLog log) {
    List<Renamed<K>> open = unambiguous(claims.renamed());
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          open.removeIf(
              claim -> {
                boolean taken = succession.takeRename(newKey(claim.now()), oldKey(claim.then()));
                if (taken) {
                  log.taken(claim.answer());
                }
                return taken;
              });
    }
    open.forEach(claim -> log(claim, log));
    claims.dropped().forEach(claim -> takeDrop(claim, log));
  }

  /** Follows the owners as far as that is knowledge, and asks about the rest. */
  List<OpenQuestion<K>> conclude() {
    succession.conclude();
    return succession.questions().stream()
        .map(
            question ->
                new OpenQuestion<>(
                    question.then(),
                    question.candidates().stream().map(newSpellings::get).toList(),
                    question.doubt(),
                    question.current().map(newSpellings::get)))
        .toList();
  }

  /** Whether it hangs on the answer to a question about another name what was a new name before. */
  boolean isDisputed(K now) {
    return succession.isDisputed(newKey(now));
  }

  /** What has another name: old names to new ones. */
  SortedMap<K, K> renames() {
    SortedMap<K, K> renames = new TreeMap<>();
    succession
        .successors()
        .forEach(
            (then, now) -> {
              if (!then.equals(now)) {
                renames.put(then, newSpellings.get(now));
              }
            });
    return renames;
  }

  /** The old names of all that was there before, by their new ones. */
  Map<K, K> formerNames() {
    Map<K, K> former = new LinkedHashMap<>();
    newSpellings.forEach(
        (key, now) -> {
          if (before.containsKey(key) && !succession.successors().containsKey(key)) {
            former.put(now, key);
          }
        });
    succession.successors().forEach((then, now) -> former.put(newSpellings.get(now), then));
    return former;
  }

  /** Two answers that say different things of one old name are none. */
  List<Problem> problems() {
    return problems;
  }

  private List<Renamed<K>> unambiguous(List<Renamed<K>> claims) {
    Map<K, Renamed<K>> first = new HashMap<>();
    Map<K, Renamed<K>> second = new LinkedHashMap<>();
    for (Renamed<K> claim : claims) {
      K then = oldKey(claim.then());
      K now = newKey(claim.now());
      if (before.containsKey(then) && (now.equals(then) || !before.containsKey(now))) {
        Renamed<K> other = first.putIfAbsent(then, claim);
        if (other != null && !other.now().equals(claim.now())) {
          second.put(then, claim);
        }
      }
    }
    second.forEach((then, claim) -> problems.add(ambiguous(then, first.get(then), claim)));
    return new ArrayList<>(
        claims.stream().filter(claim -> !second.containsKey(oldKey(claim.then()))).toList());
  }

  private static <K> Problem ambiguous(K then, Renamed<K> one, Renamed<K> other) {
    return Problem.error(
        "AmbiguousRename",
        other.answer(),
        "Both " + one.now() + " and " + other.now() + " are said to be renamed from " + then + ".",
        "Leave the annotation on one of them.");
  }

  private void log(Renamed<K> claim, AnswerLog log) {
    K then = oldKey(claim.then());
    K now = newKey(claim.now());
    if (now.equals(then) && before.containsKey(then) || isSpent(then, now)) {
      log.settled(claim.answer(), claim.now());
    } else if (!before.containsKey(then)) {
      log.unknown(claim.answer());
    } else if (before.containsKey(now)) {
      log.passedOver(claim.answer(), "the snapshot has both " + then + " and " + now);
    } else {
      log.passedOver(claim.answer(), then + " is still what it was");
    }
  }

  private boolean isSpent(K then, K now) {
    return !before.containsKey(then) && before.containsKey(now);
  }

  private void takeDrop(Claims.Dropped<K> claim, AnswerLog log) {
    K then = oldKey(claim.then());
    if (succession.takeDrop(then)) {
      log.taken(claim.answer());
    } else if (after.containsKey(then)) {
      log.contradicted(claim.answer(), claim.then());
    } else if (!before.containsKey(then)) {
      log.spent(claim.answer(), claim.then());
    } else {
      Optional<K> now = Optional.ofNullable(succession.successors().get(then));
      now.ifPresent(name -> log.passedOver(claim.answer(), then + " has become " + name));
    }
  }

  private K oldSpelling(K name) {
    return oldSpellings.getOrDefault(meaning.apply(name), name);
  }

  private K oldKey(K name) {
    return before.containsKey(name) ? name : oldSpelling(name);
  }

  private K newKey(K name) {
    return newSpellings.containsKey(name) ? name : oldSpelling(name);
  }
}
