package dev.athanor.diff;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.Table;
import dev.athanor.schema.UniqueConstraint;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the keys, checks and indexes of a table that stands before and after. Known
 * before any operation is written, because foreign keys of all tables depend on it.
 *
 * @param table the table
 * @param keepsPrimaryKey whether its primary key stays, if it has one
 * @param uniques its unique constraints
 * @param checks its checks
 * @param exclusions its exclusion constraints
 * @param indexes its indexes
 * @param keptKeys the keys that stand all the time, so that foreign keys may refer to them always
 * @param droppedKeys the keys that go, by their old columns
 */
record PartsDiff(
    TableMatch table,
    boolean keepsPrimaryKey,
    PartMatch<UniqueConstraint> uniques,
    PartMatch<CheckConstraint> checks,
    PartMatch<ExclusionConstraint> exclusions,
    PartMatch<Index> indexes,
    Keys keptKeys,
    Keys droppedKeys) {

  static PartsDiff of(SchemaMatch schema, TableMatch table) {
    Translation translation = new Translation(schema, table);
    Table from = table.from();
    Table to = table.to();
    boolean keepsPrimaryKey =
        to.primaryKey().filter(key -> stays(table, key.columns())).isPresent()
            && to.primaryKey().equals(from.primaryKey().flatMap(translation::of));
    PartMatch<UniqueConstraint> uniques =
        new PartMatcher<UniqueConstraint>(
                translation::of,
                UniqueConstraint::withName,
                unique -> stays(table, unique.columns()))
            .match(from.uniqueConstraints(), to.uniqueConstraints());
    PartMatch<CheckConstraint> checks =
        new PartMatcher<CheckConstraint>(
                Optional::of,
                (check, name) -> new CheckConstraint(name, check.expression()),
                check -> table.rebuilt().isEmpty())
            .match(from.checkConstraints(), to.checkConstraints());
    PartMatch<ExclusionConstraint> exclusions =
        new PartMatcher<ExclusionConstraint>(
                translation::of,
                ExclusionConstraint::withName,
                exclusion -> stays(table, exclusion))
            .match(from.exclusionConstraints(), to.exclusionConstraints());
    PartMatch<Index> indexes =
        new PartMatcher<Index>(translation::of, Index::withName, index -> stays(table, index))
            .match(from.indexes(), to.indexes());
    Optional<PrimaryKey> none = Optional.empty();
    return new PartsDiff(
        table,
        keepsPrimaryKey,
        uniques,
        checks,
        exclusions,
        indexes,
        Keys.of(keepsPrimaryKey ? to.primaryKey() : none, uniques.kept(), indexes.kept()),
        Keys.of(keepsPrimaryKey ? none : from.primaryKey(), uniques.dropped(), indexes.dropped()));
  }

  /** Whether a foreign key to these columns, by their old names, may stand all the time. */
  boolean isFirm(List<Identifier> oldColumns) {
    return !droppedKeys.contains(oldColumns)
        && oldColumns.stream()
            .map(table.columns()::newName)
            .allMatch(now -> now.isPresent() && !table.retyped().contains(now.get()));
  }

  private static boolean stays(TableMatch table, List<Identifier> columns) {
    Set<Identifier> rebuilt = table.rebuilt();
    return Collections.disjoint(columns, rebuilt);
  }

  private static boolean stays(TableMatch table, ExclusionConstraint exclusion) {
    return exclusion.elements().stream()
            .map(ExclusionElement::part)
            .allMatch(part -> stays(table, part))
        && stays(table, exclusion.condition());
  }

  private static boolean stays(TableMatch table, Index index) {
    return index.parts().stream().allMatch(part -> stays(table, part))
        && stays(table, index.included())
        && stays(table, index.condition());
  }

  private static boolean stays(TableMatch table, Optional<String> condition) {
    return condition.isEmpty() || table.rebuilt().isEmpty();
  }

  private static boolean stays(TableMatch table, IndexPart part) {
    return part instanceof IndexPart.OfColumn column
        ? !table.rebuilt().contains(column.name())
        : table.rebuilt().isEmpty();
  }
}
