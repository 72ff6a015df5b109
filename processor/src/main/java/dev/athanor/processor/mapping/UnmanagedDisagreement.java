package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Refuses a table or column that some of its classes or attributes give away, and others do not: it
 * cannot be looked after and left alone at once, and the order of names must not decide.
 */
final class UnmanagedDisagreement {

  private final MappingContext context;
  private final Set<Object> refused = new HashSet<>();

  private UnmanagedDisagreement(MappingContext context) {
    this.context = context;
  }

  /** Adds an error for each. */
  static void refuse(MappingContext context) {
    if (context.unmanaged.isEmpty()) {
      return;
    }
    UnmanagedDisagreement disagreement = new UnmanagedDisagreement(context);
    Map<String, List<TableDraft>> byName = new TreeMap<>();
    for (TableDraft table : context.tables) {
      byName.computeIfAbsent(MappedTable.key(table.name), any -> new ArrayList<>()).add(table);
      if (!context.unmanaged.has(table)) {
        table.columns().forEach(column -> disagreement.compare(table, column));
      }
    }
    byName.values().forEach(disagreement::compare);
  }

  private void compare(List<TableDraft> tables) {
    tables.stream()
        .filter(table -> !context.unmanaged.has(table))
        .findFirst()
        .ifPresent(
            kept ->
                tables.stream()
                    .filter(context.unmanaged::has)
                    .filter(taken -> refused.add(taken.place))
                    .forEach(taken -> refuse(taken, kept)));
  }

  private void refuse(TableDraft taken, TableDraft kept) {
    context.error(
        "InvalidUnmanaged",
        taken.place,
        owner(taken)
            + " is @Unmanaged, but "
            + owner(kept)
            + ", which has the table "
            + taken.name
            + ", too, is not.",
        "Annotate both of them, or none.");
  }

  private static String owner(TableDraft table) {
    String origin = table.origin.split("#@", 2)[0].replace('#', '.');
    return table.isDerived ? "the history of " + (origin.isEmpty() ? "all" : origin) : origin;
  }

  private void compare(TableDraft table, MappedColumn taken) {
    if (context.unmanaged.has(table, taken)) {
      table.columns().stream()
          .filter(other -> other.column().name().matches(taken.column().name()))
          .filter(other -> !context.unmanaged.has(table, other))
          .findFirst()
          .ifPresent(other -> refuse(table, taken, other));
    }
  }

  private void refuse(TableDraft table, MappedColumn taken, MappedColumn kept) {
    context.error(
        "InvalidUnmanaged",
        taken.place(),
        taken.path()
            + " is @Unmanaged, but "
            + kept.path()
            + ", which has the column "
            + table.name
            + "."
            + taken.column().name()
            + ", too, is not.",
        "Annotate both of them, or none.");
  }
}
