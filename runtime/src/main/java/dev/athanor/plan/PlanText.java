package dev.athanor.plan;

/** Writes a plan for people. */
final class PlanText {

  private PlanText() {}

  static String of(MigrationPlan plan) {
    return plan.isEmpty()
        ? "Nothing to do."
        : String.join("\n", plan.revisions().stream().map(PlanText::of).toList());
  }

  static String of(PlannedRevision revision) {
    StringBuilder text = new StringBuilder(revision.title());
    int number = 0;
    for (PlannedTransaction transaction : revision.transactions()) {
      text.append("\n  transaction ").append(++number);
      text.append(transaction.atomic() ? "" : " (commits by itself)");
      for (int i = 0; i < transaction.units().size(); i++) {
        append(text, transaction.units().get(i), i == 0);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, WorkUnit unit, boolean first) {
    if (unit.part() == 0 || first) {
      text.append("\n    ").append(unit.number()).append(". ").append(unit.operation());
    }
    unit.statement()
        .ifPresent(
            statement -> text.append("\n").append(statement.sql().indent(7).stripTrailing()));
  }
}
