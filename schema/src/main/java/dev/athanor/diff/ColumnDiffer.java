package dev.athanor.diff;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.RenameColumn;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a table that stands before and after. */
final class ColumnDiffer {

  /** First those that others may be computed from. */
  private static final Comparator<Column> BASES_FIRST =
      Comparator.comparing((Column column) -> column.generated().isPresent())
          .thenComparing(Column::name);

  private final TableMatch table;
  private final QualifiedName name;
  private final OrderedOperations operations;

  ColumnDiffer(TableMatch table, OrderedOperations operations) {
    this.table = table;
    this.name = table.to().name();
    this.operations = operations;
  }

  void diff() {
    drop();
    rename();
    alter();
    for (Identifier column : table.columns().created()) {
      Column added = table.to().columns().get(column);
      operations.add(
          added.generated().isPresent() ? Phase.ADD_GENERATED_COLUMNS : Phase.ADD_COLUMNS,
          new AddColumn(name, added));
    }
  }

  private void drop() {
    Set<Identifier> taken =
        table.columns().kept().values().stream().map(Spelling::place).collect(Collectors.toSet());
    for (Identifier column : table.columns().dropped()) {
      boolean generated = table.from().columns().get(column).generated().isPresent();
      Phase phase = generated ? Phase.DROP_GENERATED_COLUMNS : Phase.DROP_COLUMNS;
      operations.add(
          taken.contains(Spelling.place(column)) ? Phase.DROP_NAMESAKE_COLUMNS : phase,
          new DropColumn(name, column));
    }
  }

  private void rename() {
    RenamePlanner<Identifier> renames =
        new RenamePlanner<>(
            Spelling::place, (column, number) -> PassingName.of(number, this::isTaken));
    table.columns().kept().forEach(renames::add);
    for (Rename<Identifier> rename : renames.plan()) {
      operations.add(Phase.RENAME_COLUMNS, new RenameColumn(name, rename.from(), rename.to()));
    }
  }

  private void alter() {
    List<Column> altered = new ArrayList<>();
    table.columns().kept().values().forEach(now -> altered.add(table.to().columns().get(now)));
    altered.sort(BASES_FIRST);
    for (Column to : altered) {
      Identifier old = table.columns().oldName(to.name()).orElseThrow();
      Column from = table.from().columns().get(old).withName(to.name());
      if (!from.equals(to)) {
        operations.add(Phase.ALTER_COLUMNS, new AlterColumn(name, from, to));
      }
    }
  }

  private boolean isTaken(Identifier column) {
    return table.from().columns().containsKey(column) || table.to().columns().containsKey(column);
  }
}
