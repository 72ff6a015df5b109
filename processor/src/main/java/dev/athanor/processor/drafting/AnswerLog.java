package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.mapping.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the answers. One that does nothing any more has to go: left in place it would
 * answer a question that nobody has asked yet.
 */
final class AnswerLog {

  private static final String CODE = "StaleAnswer";
  private static final String REMOVE = "Remove the annotation.";

  private final Map<Answer, Fate> fates = new LinkedHashMap<>();

  /** What can become of an answer, what counts most first: it may speak of several tables. */
  private enum Rank {
    GIVEN_AWAY,
    TAKEN,
    CONTRADICTED,
    SPENT,
    PASSED_OVER,
    UNKNOWN
  }

  private record Fate(Rank rank, String why) {}

  void taken(Answer answer) {
    add(answer, Rank.TAKEN, "");
  }

  /** An answer that says of something that it is gone, but the draft leaves it to others. */
  void givenAway(Answer answer, Object name) {
    add(
        answer,
        Rank.GIVEN_AWAY,
        "drops nothing: what "
            + name
            + " held is @Unmanaged now, and the old place stays in the database.");
  }

  /** An answer that says of something that it is gone, but it is there. */
  void contradicted(Answer answer, Object name) {
    add(answer, Rank.CONTRADICTED, "says that " + name + " is gone, but it is mapped.");
  }

  /** An answer whose question is settled, or that names nothing. */
  void spent(Answer answer, Object name) {
    add(answer, Rank.SPENT, "is settled, or names nothing: the snapshot has no " + name + ".");
  }

  /** An answer that says of a name that it is still the same, as is known by now. */
  void settled(Answer answer, Object name) {
    add(answer, Rank.SPENT, "is settled: the snapshot has " + name + " for it already.");
  }

  /** An answer that would have cost something else its place. */
  void passedOver(Answer answer, String why) {
    add(answer, Rank.PASSED_OVER, "is passed over: " + why + ".");
  }

  void unknown(Answer answer) {
    add(answer, Rank.UNKNOWN, "names nothing that the snapshot has.");
  }

  /** A problem for each answer that was not taken anywhere. */
  List<Problem> problems() {
    return fates.entrySet().stream()
        .filter(entry -> entry.getValue().rank != Rank.TAKEN)
        .map(entry -> problem(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void add(Answer answer, Rank rank, String why) {
    fates.merge(
        answer, new Fate(rank, why), (old, now) -> now.rank.compareTo(old.rank) < 0 ? now : old);
  }

  private static Problem problem(Answer answer, Fate fate) {
    String fact = answer + " " + fate.why;
    return switch (fate.rank) {
      case UNKNOWN ->
          Problem.error(
              "UnknownRenameSource",
              answer,
              fact,
              "Write the name as it stands in the snapshot, or remove the annotation.");
      case GIVEN_AWAY ->
          Problem.warning(
              CODE,
              answer,
              fact,
              "To drop it, remove @Unmanaged until the draft that does so is recorded.");
      case CONTRADICTED ->
          Problem.error(
              CODE, answer, fact, "Remove the annotation, or what is mapped to that name.");
      case SPENT -> new Problem(CODE, Severity.NOTE, Optional.of(answer), fact, REMOVE);
      default -> Problem.warning(CODE, answer, fact, REMOVE);
    };
  }
}
