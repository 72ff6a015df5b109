package dev.athanor.plan;

import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One revision of a plan: what is applied or taken back, and how.
 *
 * @param node the revision; what it depends on stands there in ids, not in labels
 * @param direction whether it is applied or taken back
 * @param message what it is for, in one line
 * @param checksum the checksum of the operations; empty if the build lacks the revision
 * @param storedDowngrade what the history table keeps, so that a build without this revision can
 *     take it back; empty if SQL alone cannot
 * @param operations what is done, in order
 * @param transactions the same, split into transactions
 */
public record PlannedRevision(
    RevisionNode node,
    Direction direction,
    String message,
    String checksum,
    Optional<String> storedDowngrade,
    List<PlannedOperation> operations,
    List<PlannedTransaction> transactions) {

  public PlannedRevision {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(checksum, "checksum");
    Objects.requireNonNull(storedDowngrade, "storedDowngrade");
    operations = List.copyOf(operations);
    transactions = List.copyOf(transactions);
  }

  /** The revision's name. */
  public RevisionId id() {
    return node.id();
  }

  /** Whether all of it, with its row in the history table, is one transaction. */
  public boolean isOneTransaction() {
    return transactions.isEmpty() || transactions.size() == 1 && transactions.get(0).atomic();
  }

  /** All that is executed, in order. */
  public List<WorkUnit> units() {
    if (transactions.size() == 1) {
      return transactions.get(0).units();
    }
    List<WorkUnit> units = new ArrayList<>();
    for (PlannedTransaction transaction : transactions) {
      units.addAll(transaction.units());
    }
    return units;
  }

  /**
   * What remains of it, to be shown; its transactions are not to be executed.
   *
   * @param done how many of its statements are done
   * @param note what is known of them
   */
  public PlannedRevision rest(int done, String note) {
    List<PlannedTransaction> rest = new ArrayList<>();
    int end = 0;
    for (PlannedTransaction transaction : transactions) {
      List<WorkUnit> units = transaction.units();
      int gone = Math.min(units.size(), Math.max(0, done - end));
      end += units.size();
      if (gone < units.size()) {
        rest.add(new PlannedTransaction(transaction.atomic(), units.subList(gone, units.size())));
      }
    }
    String told = message.isEmpty() ? note : message + "; " + note;
    return new PlannedRevision(node, direction, told, checksum, storedDowngrade, operations, rest);
  }

  /** In one line: {@code upgrade 3f2a9c1b7d04 (add hero)}. */
  public String title() {
    return (direction == Direction.UPGRADE ? "upgrade " : "downgrade ")
        + node.id()
        + (message.isEmpty() ? "" : " (" + message + ")");
  }

  /** The whole of it, for people. */
  @Override
  public String toString() {
    return PlanText.of(this);
  }
}
