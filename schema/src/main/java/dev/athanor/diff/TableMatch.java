package dev.athanor.diff;

import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Table;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * A table that stands before and after.
 *
 * @param from how it was
 * @param to how it shall be
 * @param columns which of its columns are the same
 * @param retyped the new names of the columns whose values are stored differently
 * @param rebuilt the new names of the columns that a database may have to drop and add again
 */
record TableMatch(
    Table from,
    Table to,
    NameMatch<Identifier> columns,
    Set<Identifier> retyped,
    Set<Identifier> rebuilt) {

  static TableMatch of(Table from, Table to, SortedMap<Identifier, Identifier> renames) {
    NameMatch<Identifier> columns =
        new NameMatch<>(from.columns().keySet(), to.columns().keySet(), renames, Spelling::meaning);
    Set<Identifier> rebuilt = changed(from, to, columns, TableMatch::isComputedAlike);
    Set<Identifier> retyped = changed(from, to, columns, TableMatch::isStoredAlike);
    return new TableMatch(from, to, columns, retyped, rebuilt);
  }

  private static Set<Identifier> changed(
      Table from, Table to, NameMatch<Identifier> columns, BiPredicate<Column, Column> alike) {
    Set<Identifier> changed = new TreeSet<>();
    columns
        .kept()
        .forEach(
            (old, now) -> {
              if (!alike.test(from.columns().get(old), to.columns().get(now))) {
                changed.add(now);
              }
            });
    return changed;
  }

  private static boolean isComputedAlike(Column from, Column to) {
    return from.generated().equals(to.generated());
  }

  private static boolean isStoredAlike(Column from, Column to) {
    return isComputedAlike(from, to)
        && from.type().equals(to.type())
        && from.collation().equals(to.collation());
  }
}
