package dev.athanor.processor.audit;

import dev.athanor.processor.mapping.MappedAttribute;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedTable;
import java.util.List;
import java.util.function.Predicate;

/**
 * The columns of a collection by what they tell.
 *
 * @param table where they are
 * @param owner those that refer to the owner
 * @param elements those of the elements, or that refer to them
 * @param order that of their order
 * @param keys those of the keys of a map
 */
record CollectionRows(
    MappedTable table,
    List<MappedColumn> owner,
    List<MappedColumn> elements,
    List<MappedColumn> order,
    List<MappedColumn> keys) {

  private static final String OWNER = "#owner";
  private static final String ORDER = "#order";
  private static final String KEY = "#key";

  /** The columns of a join or collection table that refer to its owner. */
  static List<MappedColumn> owner(MappedTable table) {
    return filter(table, isAt(OWNER));
  }

  /** Those of a join or collection table. */
  static CollectionRows ofTable(MappedTable table, MappedAttribute attribute) {
    Predicate<MappedColumn> owner = isAt(OWNER);
    Predicate<MappedColumn> order = column -> column.path().equals(attribute.path() + ORDER);
    Predicate<MappedColumn> keys =
        attribute.collection().orElseThrow().key().isPresent()
            ? isKey(attribute.path() + KEY)
            : column -> false;
    return new CollectionRows(
        table,
        filter(table, owner),
        filter(
            table, owner.or(order).or(keys).or(column -> column.path().startsWith("#")).negate()),
        filter(table, order),
        filter(table, keys));
  }

  /** Those in the table of the entities that refer to the owner. */
  static CollectionRows ofReferences(
      MappedTable table, MappedEntity owner, MappedAttribute attribute, MappedEntity target) {
    String path = owner.name() + "#" + attribute.path();
    Predicate<MappedColumn> order = column -> column.path().equals(path + ORDER);
    Predicate<MappedColumn> keys =
        attribute.collection().orElseThrow().key().isPresent()
            ? isKey(path + KEY)
            : column -> false;
    return new CollectionRows(
        table,
        filter(table, isAt(path).and(order.or(keys).negate())),
        target.key(),
        filter(table, order),
        filter(table, keys));
  }

  private static Predicate<MappedColumn> isAt(String path) {
    return column -> column.path().equals(path) || column.path().startsWith(path + "#");
  }

  private static Predicate<MappedColumn> isKey(String path) {
    return column -> column.path().equals(path) || column.path().startsWith(path + ".");
  }

  private static List<MappedColumn> filter(MappedTable table, Predicate<MappedColumn> wanted) {
    return table.columns().stream().filter(wanted).toList();
  }
}
