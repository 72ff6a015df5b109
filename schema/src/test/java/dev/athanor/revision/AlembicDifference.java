package dev.athanor.revision;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where a command deliberately ends otherwise than Alembic's, and why. */
enum AlembicDifference {
  /**
   * Alembic looks a branch up only if it happens to need it: {@code nosuch@base} takes everything
   * back or does nothing. A name that means nothing is an error here, always.
   */
  UNKNOWN_BRANCH_IS_REFUSED(it -> it.code("UnknownBranch")),

  /**
   * Alembic's downgrade does not ask whether {@code branch@id} is on the branch, and restricts
   * nothing if only one revision continues the target. Its upgrade does ask; here both do.
   */
  REVISION_OFF_THE_BRANCH_IS_REFUSED(it -> it.downgrade() && it.code("NotOnBranch")),

  /**
   * With several heads applied, Alembic's {@code -N} counts from the one whose row the database
   * returns first, and warns that this will be disallowed. What is undone must not depend on that.
   */
  COUNTING_DOWN_FROM_SEVERAL_HEADS_IS_REFUSED(
      it ->
          it.downgrade()
              && it.target().startsWith("-")
              && it.current().size() > 1
              && it.code("AmbiguousWalk")),

  /**
   * Alembic's downgrade drops the branch of {@code branch@head} before it looks for the head, and
   * complains of several heads although the branch has one.
   */
  HEAD_OF_A_BRANCH_IS_FOUND(
      it ->
          it.downgrade()
              && it.target().endsWith("@head")
              && it.recorded("multiple-heads")
              && !it.code("MultipleHeads")),

  /**
   * Downgrading a merge with an ancestor of its other arm, Alembic leaves a version row for that
   * ancestor too, if there is another head.
   */
  NO_ROW_FOR_WHAT_A_HEAD_INCLUDES(
      it ->
          it.downgrade()
              && it.heads()
                  .filter(
                      heads ->
                          heads.equals(AppliedRevisions.of(it.graph(), it.recordedHeads()).heads()))
                  .isPresent()),

  /** From below several heads, Alembic's {@code stamp heads} records only one of them. */
  STAMP_HEADS_RECORDS_ALL_HEADS(
      it ->
          it.command().command().equals("stamp")
              && it.target().equals("heads")
              && it.heads().filter(it.graph().realHeads()::equals).isPresent());

  private final Predicate<Outcome> occurs;

  AlembicDifference(Predicate<Outcome> occurs) {
    this.occurs = occurs;
  }

  boolean explains(Outcome outcome) {
    return occurs.test(outcome);
  }

  /**
   * A command with how it ended here.
   *
   * @param current the version rows before it
   * @param heads the heads after it; empty if it was refused
   * @param code the problem's code, if it was refused
   */
  record Outcome(
      RevisionGraph graph,
      RecordedSession.Command command,
      Set<RevisionId> current,
      Optional<Set<RevisionId>> heads,
      Optional<String> code) {

    String target() {
      return command.target();
    }

    boolean downgrade() {
      return command.command().equals("downgrade");
    }

    boolean code(String expected) {
      return code.filter(expected::equals).isPresent();
    }

    boolean recorded(String error) {
      return error.equals(command.error());
    }

    Set<RevisionId> recordedHeads() {
      return command.heads() == null ? Set.of() : command.headIds();
    }
  }
}
