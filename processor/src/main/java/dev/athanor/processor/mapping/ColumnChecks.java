package dev.athanor.processor.mapping;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes one check of those of a column that have no name, whatever asked for them (an annotation, a
 * type, Bean Validation), as Hibernate writes them behind the column.
 */
final class ColumnChecks {

  private ColumnChecks() {}

  static void join(TableDraft table) {
    Map<List<Identifier>, List<ConstraintDraft>> checks =
        table.constraints.stream()
            .filter(draft -> isOfColumn(draft, table))
            .collect(
                Collectors.groupingBy(
                    ConstraintDraft::columns, LinkedHashMap::new, Collectors.toList()));
    checks.values().stream()
        .filter(parts -> parts.size() > 1)
        .forEach(
            parts -> {
              table.constraints.set(table.constraints.indexOf(parts.get(0)), joined(parts));
              table.constraints.removeAll(parts);
            });
  }

  /**
   * The check of a structure is one of its table, and that of an enumeration by name is for one of
   * the databases alone.
   */
  private static boolean isOfColumn(ConstraintDraft draft, TableDraft table) {
    return draft.prefix().equals("ck")
        && draft.name().isEmpty()
        && draft.columns().size() == 1
        && table
            .find(draft.columns().get(0))
            .map(it -> it.column().type())
            .filter(it -> !(it instanceof TypeReference || it instanceof EnumType))
            .isPresent();
  }

  private static ConstraintDraft joined(List<ConstraintDraft> parts) {
    ConstraintDraft first = parts.get(0);
    String condition =
        parts.stream()
            .map(ConstraintDraft::detail)
            .collect(Collectors.joining(") and (", "(", ")"));
    return new ConstraintDraft(
        first.prefix(),
        Optional.empty(),
        first.columns(),
        condition,
        name -> new CheckConstraint(name, condition),
        first.place(),
        first.inherited());
  }
}
