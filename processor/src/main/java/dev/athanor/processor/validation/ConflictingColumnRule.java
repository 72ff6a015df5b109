package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.processor.mapping.SharedColumn;
import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Entities that have one table say the same of the columns that both of them have. */
final class ConflictingColumnRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    Map<String, List<MappedTable>> known = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (MappedTable table : mapped.tables()) {
      if (table.entity()) {
        List<MappedTable> others =
            known.computeIfAbsent(MappedTable.key(table.name()), name -> new ArrayList<>());
        others.stream().filter(table::fits).forEach(other -> found.addAll(conflicts(table, other)));
        others.add(table);
      }
    }
    return found.stream();
  }

  private static List<Diagnostic> conflicts(MappedTable table, MappedTable other) {
    List<Diagnostic> found = new ArrayList<>();
    for (MappedColumn column : table.columns()) {
      other.columns().stream()
          .filter(same -> same.column().name().matches(column.column().name()))
          .filter(same -> SharedColumn.of(column.column(), same.column()).isEmpty())
          .findFirst()
          .ifPresent(
              same -> {
                found.add(conflict(table, column, other, same));
                found.add(conflict(other, same, table, column));
              });
    }
    return found;
  }

  private static Diagnostic conflict(
      MappedTable table, MappedColumn column, MappedTable other, MappedColumn same) {
    return Diagnostic.error(
        "ConflictingColumn",
        column.place(),
        attribute(table, column)
            + " has the column "
            + table.name()
            + "."
            + describe(column.column())
            + ", and "
            + attribute(other, same)
            + " has it as "
            + describe(same.column())
            + ".",
        "Define it alike in both, or give one of them another name with @Column(name = \"...\").");
  }

  /** The attribute behind a column, whose path may name another class than the table's. */
  private static String attribute(MappedTable table, MappedColumn column) {
    int member = column.path().indexOf('#');
    boolean named = member > 0 && column.path().substring(0, member).indexOf('.') > 0;
    return named ? column.path() : table.origin() + "#" + column.path();
  }

  private static String describe(Column column) {
    return column.name()
        + " "
        + column.type()
        + column.collation().map(name -> " collate " + name).orElse("")
        + column.identity().map(value -> " identity").orElse("")
        + column.defaultValue().map(value -> " default " + text(value)).orElse("")
        + column.generated().map(value -> " computed").orElse("");
  }

  private static String text(DefaultValue value) {
    if (value instanceof DefaultValue.Number number) {
      return number.value().toPlainString();
    }
    if (value instanceof DefaultValue.Text text) {
      return "'" + text.value() + "'";
    }
    return value instanceof DefaultValue.Bool truth
        ? String.valueOf(truth.value())
        : ((DefaultValue.Expression) value).sql();
  }
}
