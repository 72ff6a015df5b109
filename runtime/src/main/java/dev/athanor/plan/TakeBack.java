package dev.athanor.plan;

import dev.athanor.dialect.Dialect;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaEditor;
import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back the beginning of a revision that is half done: the inverse of each operation, the last
 * one first. The migration's own downgrade cannot do that, because it takes back the whole.
 */
public final class TakeBack {

  /** Their first statement is all that has to be taken back. */
  private static final Set<Class<? extends Operation>> DIVISIBLE =
      Set.of(CreateTable.class, AddColumn.class, AlterColumn.class);

  private final RevisionIndex index;
  private final PlannedOperations operations;

  /** Of revisions of this index. */
  public TakeBack(RevisionIndex index, Dialect dialect) {
    this.index = index;
    this.operations = new PlannedOperations(dialect);
  }

  /**
   * The SQL, as the history table keeps it.
   *
   * @param upgrade the whole of the revision
   * @param done how many of its statements are done
   * @param settled the revisions that are applied as a whole
   * @throws ProblemException {@code CannotTakeBack}
   */
  public String of(PlannedRevision upgrade, int done, Set<RevisionId> settled) {
    try {
      Done part = done(upgrade, done, schema(settled));
      return StoredDowngrade.write(
              operations.of(
                  part.inverses(), () -> new TriedOperations(new SchemaEditor(part.schema()))))
          .orElse("");
    } catch (Untakeable reason) {
      throw problem(upgrade, done, reason.getMessage());
    } catch (ProblemException reason) {
      throw problem(upgrade, done, reason.problem().fact());
    }
  }

  private Done done(PlannedRevision upgrade, int done, Schema before) throws Untakeable {
    boolean leavesRows = leavesRows(upgrade.id());
    List<Operation> inverses = new ArrayList<>();
    Schema schema = before;
    int begin = 0;
    for (PlannedOperation planned : upgrade.operations()) {
      if (begin >= done) {
        break;
      }
      Operation operation = planned.operation().orElseThrow();
      int end = begin + (planned.code().isPresent() ? 1 : planned.statements().size());
      if (end > done && !DIVISIBLE.contains(operation.getClass())) {
        throw new Untakeable("\"" + planned.description() + "\" is done in part");
      }
      inverse(planned, operation, schema, leavesRows)
          .ifPresent(inverse -> inverses.add(0, inverse));
      schema = operation.apply(schema);
      begin = end;
    }
    return new Done(inverses, schema);
  }

  /** What takes the part that is done back, and the schema that it has made. */
  private record Done(List<Operation> inverses, Schema schema) {}

  private static Optional<Operation> inverse(
      PlannedOperation planned, Operation operation, Schema before, boolean leavesRows)
      throws Untakeable {
    if (operation instanceof SchemaOperation known) {
      return Optional.of(known.inverse(before));
    }
    if (operation instanceof ExecuteSql sql && sql.down().isPresent()) {
      return sql.inverse(SchemaFold.invert(before, sql.effect())).map(it -> it);
    }
    if (planned.rowsOnly() && leavesRows) {
      return Optional.empty();
    }
    throw new Untakeable("\"" + planned.description() + "\" does not say what takes it back");
  }

  /** Rows that the migration's own downgrade leaves alone are left alone here as well. */
  private boolean leavesRows(RevisionId id) {
    return RecordedMigration.of(index, id, Direction.DOWNGRADE).stream()
        .allMatch(SchemaOperation.class::isInstance);
  }

  private Schema schema(Set<RevisionId> settled) {
    List<Operation> history = new ArrayList<>();
    for (RevisionEntry entry : index.revisions()) {
      RevisionId id = entry.node().id();
      if (settled.contains(id)) {
        history.addAll(RecordedMigration.of(index, id, Direction.UPGRADE));
      }
    }
    return SchemaFold.apply(Schema.EMPTY, history);
  }

  private static ProblemException problem(PlannedRevision upgrade, int done, String reason) {
    return new ProblemException(
        Problem.error(
            "CannotTakeBack",
            upgrade.id(),
            "The first "
                + done
                + " of the "
                + upgrade.units().size()
                + " statements of revision "
                + upgrade.id()
                + " are done, and cannot be taken back: "
                + reason
                + ".",
            "Mend what failed and upgrade; or give the operation a down(...), which may be edited"
                + " here; or bring the database to one side by hand and stamp it."));
  }

  /** Why not. */
  private static final class Untakeable extends Exception {

    private static final long serialVersionUID = 1L;

    Untakeable(String reason) {
      super(reason);
    }
  }
}
