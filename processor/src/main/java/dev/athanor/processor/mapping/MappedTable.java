package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as the entities tell it, with whatever may be wrong about it; the rules of validation
 * look at this, because a {@link dev.athanor.schema.Schema} cannot hold two parts of one name.
 *
 * @param name its name
 * @param origin the class behind it, or the class and attribute
 * @param place where it is named
 * @param entity whether rows of it are entities, which need an identifier
 * @param primaryKey the columns of its primary key, none if it has no such key
 * @param columns all columns, also two of one name
 * @param conditions what the types of attributes let in, by columns
 */
public record MappedTable(
    QualifiedName name,
    String origin,
    Place place,
    boolean entity,
    List<Identifier> primaryKey,
    List<MappedColumn> columns,
    Map<Identifier, String> conditions) {

  public MappedTable {
    primaryKey = List.copyOf(primaryKey);
    columns = List.copyOf(columns);
    conditions = Map.copyOf(conditions);
  }

  /** Whether it has a primary key. */
  public boolean identified() {
    return !primaryKey.isEmpty();
  }

  /** Names that differ in the case of unquoted letters mean the same table. */
  public static String key(QualifiedName name) {
    return name.namespace().map(schema -> key(schema) + ".").orElse("") + key(name.name());
  }

  /**
   * Whether this and another of the same name can be one table, because the rows of the one leave
   * the other's columns empty, or are those of an entity; two entities, because they tell rows
   * apart in the same way.
   */
  public boolean fits(MappedTable other) {
    if (entity && other.entity) {
      return keys(primaryKey).equals(keys(other.primaryKey));
    }
    return entity == other.entity
        ? leaves(other) && other.leaves(this)
        : entity ? has(other.columns) : other.has(columns);
  }

  private boolean leaves(MappedTable other) {
    return has(other.columns.stream().filter(column -> !column.column().nullable()).toList());
  }

  private boolean has(List<MappedColumn> wanted) {
    return keys(names(columns)).containsAll(keys(names(wanted)));
  }

  private static List<Identifier> names(List<MappedColumn> columns) {
    return columns.stream().map(column -> column.column().name()).toList();
  }

  private static Set<String> keys(List<Identifier> names) {
    return names.stream().map(MappedTable::key).collect(Collectors.toSet());
  }

  private static String key(Identifier name) {
    return name.quoted() + name.key();
  }
}
