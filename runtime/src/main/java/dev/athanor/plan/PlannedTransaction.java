package dev.athanor.plan;

import java.util.List;

/**
 * What is executed in one transaction.
 *
 * @param atomic whether the transaction can be taken back as a whole, together with the journal; if
 *     not, it is a single statement that commits by itself
 * @param units what is executed, in order
 */
public record PlannedTransaction(boolean atomic, List<WorkUnit> units) {

  public PlannedTransaction {
    units = List.copyOf(units);
    if (!atomic && units.size() != 1) {
      throw new IllegalArgumentException("what commits by itself stands alone");
    }
  }
}
