package dev.athanor.revision;

import static java.util.stream.Collectors.joining;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.Collection;
import java.util.Optional;

/** What can be wrong with a target, in one place, so that all commands say it in the same words. */
final class TargetProblems {

  private static final int LISTED = 10;
  private static final String SHOW = "See the revisions with 'athanor history'.";

  private TargetProblems() {}

  static Problem unknownRevision(String name) {
    return Problem.error(
        "UnknownRevision",
        "No revision or branch label is called '" + name + "' or begins with it.",
        name.length() > 3
            ? SHOW
            : SHOW + " Ids of at most three characters have to be typed in full.");
  }

  static ProblemException unknownBranch(String branch) {
    return error(
        "UnknownBranch", "There is no branch '" + branch + "'.", "Name a branch label. " + SHOW);
  }

  static ProblemException ambiguousRevision(String name, Collection<RevisionId> found) {
    return error(
        "AmbiguousRevision",
        "Several revisions begin with '" + name + "': " + list(found) + ".",
        "Type more of the id.");
  }

  static ProblemException notOnBranch(RevisionId id, String branch) {
    return new ProblemException(
        Problem.error(
            "NotOnBranch",
            id,
            "Revision " + id + " is not on the branch '" + branch + "'.",
            "Leave the branch away, or name a revision above or below the one with that label."));
  }

  static ProblemException multipleHeads(Target target, Collection<RevisionId> found) {
    return error(
        "MultipleHeads",
        "'" + target + "' is to mean one revision, but there are several: " + list(found) + ".",
        "Name one of them, or a branch as in label@head; take 'heads' for all where a command"
            + " allows it; or record a revision that continues all of them (athanor merge).");
  }

  static ProblemException ambiguousWalk(
      Target target, Optional<RevisionId> at, Collection<RevisionId> next) {
    return error(
        "AmbiguousWalk",
        "'" + target + "' could go from " + name(at) + " to any of " + list(next) + ".",
        "Name the revision to go to, or the branch to follow upwards, as in label@+1.");
  }

  static ProblemException ambiguousStart(Target target, Collection<RevisionId> current) {
    return error(
        "AmbiguousWalk",
        "'"
            + target
            + "' counts from the applied revision, but several are applied side by side: "
            + list(current)
            + ".",
        "Name the revision to go to, or the branch to count on, as in label@+1.");
  }

  static ProblemException walkedTooFar(Target.Relative target, int walked, String code) {
    return error(
        code,
        "'"
            + target
            + "' goes beyond the "
            + (target.count() > 0 ? "last" : "first")
            + " revision: there are only "
            + walked
            + " on the way.",
        "Count less, or name the revision to go to.");
  }

  static ProblemException relative(Target target, String why, String remedy) {
    return error("RelativeTarget", "'" + target + "' " + why, remedy);
  }

  static ProblemException notAncestor(String fact, String remedy) {
    return error("NotAncestor", fact, remedy);
  }

  static ProblemException error(String code, String fact, String remedy) {
    return new ProblemException(Problem.error(code, fact, remedy));
  }

  /** The first ids, and how many more there are. */
  static String list(Collection<RevisionId> ids) {
    String first = ids.stream().limit(LISTED).map(RevisionId::value).collect(joining(", "));
    return ids.size() > LISTED ? first + " and " + (ids.size() - LISTED) + " more" : first;
  }

  private static String name(Optional<RevisionId> at) {
    return at.map(RevisionId::value).orElse("base");
  }
}
