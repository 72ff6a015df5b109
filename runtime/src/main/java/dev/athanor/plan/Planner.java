package dev.athanor.plan;

import dev.athanor.dialect.Dialect;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.operation.CanonicalForm;
import dev.athanor.operation.Operation;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns revisions into plans: lets their migrations record, and asks the dialect for the SQL. */
public final class Planner {

  private final RevisionIndex index;
  private final RevisionGraph graph;
  private final PlannedOperations operations;
  private final FoldedHistory history;
  private final boolean transactionalDdl;
  private final Map<RevisionId, List<Operation>> upgrades = new HashMap<>();

  /**
   * A planner.
   *
   * @param graph contains every revision of the index, and those that only the database knows
   */
  public Planner(RevisionIndex index, RevisionGraph graph, Dialect dialect) {
    this.index = index;
    this.graph = graph;
    this.operations = new PlannedOperations(dialect);
    this.history = new FoldedHistory(index, graph, this::recordedUpgrade);
    this.transactionalDdl = dialect.hasTransactionalDdl();
  }

  /**
   * Plans to apply a revision of the index.
   *
   * @throws ProblemException {@code BrokenMigration}, or whatever its operations are refused for
   */
  public PlannedRevision upgrade(RevisionId id, String message) {
    List<Operation> up = recordedUpgrade(id);
    TransactionControl.refuse(id, up);
    return revision(
        id,
        Direction.UPGRADE,
        message,
        CanonicalForm.checksum(up),
        storedDowngrade(id),
        operations.of(up, () -> history.below(id)));
  }

  /**
   * Plans to take back a revision of the index.
   *
   * @throws ProblemException {@code BrokenMigration}, or whatever its operations are refused for
   */
  public PlannedRevision downgrade(RevisionId id, String message) {
    List<Operation> down = RecordedMigration.of(index, id, Direction.DOWNGRADE);
    TransactionControl.refuse(id, down);
    return revision(
        id,
        Direction.DOWNGRADE,
        message,
        CanonicalForm.checksum(down),
        Optional.empty(),
        operations.of(down, () -> history.with(id)));
  }

  /**
   * Plans to take back a revision that only the database knows.
   *
   * @param stored what a build that knew it left in the history table
   * @throws ProblemException {@code NoStoredDowngrade} if that is nothing
   */
  public PlannedRevision downgrade(RevisionId id, String message, Optional<String> stored) {
    String text = stored.filter(StoredDowngrade::isIn).orElseThrow(() -> noStoredDowngrade(id));
    return revision(
        id, Direction.DOWNGRADE, message, "", Optional.empty(), StoredDowngrade.read(text));
  }

  /** The checksum of what a revision of the index records now. */
  public String checksum(RevisionId id) {
    return CanonicalForm.checksum(recordedUpgrade(id));
  }

  private PlannedRevision revision(
      RevisionId id,
      Direction direction,
      String message,
      String checksum,
      Optional<String> storedDowngrade,
      List<PlannedOperation> work) {
    RevisionNode node = graph.node(id);
    List<String> dependencies =
        node.dependsOn().isEmpty()
            ? List.of()
            : graph.dependencies(id).stream().map(RevisionId::value).toList();
    return new PlannedRevision(
        new RevisionNode(id, node.down(), dependencies, node.labels()),
        direction,
        message,
        checksum,
        storedDowngrade,
        work,
        Transactions.of(work, transactionalDdl));
  }

  private List<Operation> recordedUpgrade(RevisionId id) {
    List<Operation> recorded = upgrades.get(id);
    if (recorded == null) {
      recorded = RecordedMigration.of(index, id, Direction.UPGRADE);
      upgrades.put(id, recorded);
    }
    return recorded;
  }

  /** What can be kept: a downgrade that refuses is nobody's business before it is asked for. */
  private Optional<String> storedDowngrade(RevisionId id) {
    try {
      List<Operation> down = RecordedMigration.of(index, id, Direction.DOWNGRADE);
      TransactionControl.refuse(id, down);
      return StoredDowngrade.write(operations.of(down, () -> history.with(id)));
    } catch (ProblemException refused) {
      return Optional.empty();
    }
  }

  private static ProblemException noStoredDowngrade(RevisionId id) {
    return new ProblemException(
        Problem.error(
            "NoStoredDowngrade",
            id,
            "This build does not contain revision "
                + id
                + ", and its downgrade is not kept in the history table, because it is code, or"
                + " there is none.",
            "Downgrade with a build that contains the revision."));
  }
}
