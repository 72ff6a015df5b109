package dev.athanor.plan;

import dev.athanor.dialect.SafeText;
import dev.athanor.migration.Migration;
import dev.athanor.migration.OperationRecorder;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.operation.Operation;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import java.util.List;
import java.util.Locale;

/**
 * What a migration records. Whatever its class does instead, from the moment that it is loaded, is
 * said of its revision.
 */
final class RecordedMigration {

  private RecordedMigration() {}

  /**
   * Makes the migration of a revision and lets it record.
   *
   * @throws ProblemException {@code BrokenMigration}
   */
  static List<Operation> of(RevisionIndex index, RevisionId id, Direction direction) {
    String who = "The class";
    String name = "the class";
    try {
      Migration migration = index.migration(id);
      who = direction.name().toLowerCase(Locale.ROOT) + "()";
      name = migration.getClass().getName();
      OperationRecorder recorder = new OperationRecorder();
      if (direction == Direction.UPGRADE) {
        migration.upgrade(recorder);
      } else {
        migration.downgrade(recorder);
      }
      return recorder.operations();
    } catch (ProblemException described) {
      throw described;
    } catch (ExceptionInInitializerError broken) {
      throw broken(id, who, broken, "Mend " + name + "; nothing was executed.");
    } catch (LinkageError unlinked) {
      throw broken(
          id,
          who,
          unlinked,
          "Compile "
              + name
              + " again: it was compiled against another version of athanor-runtime, or of a"
              + " library, than the one that is here. Nothing was executed.");
    } catch (Throwable broken) {
      throw broken(id, who, broken, "Mend " + name + "; nothing was executed.");
    }
  }

  private static ProblemException broken(
      RevisionId id, String who, Throwable cause, String remedy) {
    return new ProblemException(
        Problem.error(
            "BrokenMigration",
            id,
            who + " of revision " + id + " threw " + SafeText.of(reason(cause).toString()) + ".",
            remedy),
        SafeText.cause(cause));
  }

  /** The error of an initializer says nothing of what was thrown there. */
  private static Throwable reason(Throwable cause) {
    return cause instanceof ExceptionInInitializerError && cause.getCause() != null
        ? cause.getCause()
        : cause;
  }
}
