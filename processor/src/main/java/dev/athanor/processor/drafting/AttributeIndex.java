package dev.athanor.processor.drafting;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which columns an attribute has, wherever they are. */
final class AttributeIndex {

  private final Map<String, List<SchemaPath.OfColumn>> byAttribute = new HashMap<>();
  private final Map<String, List<SchemaPath.OfColumn>> byPath = new HashMap<>();
  private final Map<String, List<SchemaPath.OfColumn>> byName = new HashMap<>();

  AttributeIndex(KnownSchema known) {
    known
        .tableOwners()
        .forEach(
            (table, owner) ->
                known
                    .columnOwners(table)
                    .forEach(
                        (column, path) ->
                            add(owner, path, new SchemaPath.OfColumn(table, column))));
  }

  private void add(String owner, String path, SchemaPath.OfColumn column) {
    if (!path.isEmpty() && !owner.isEmpty()) {
      byAttribute.computeIfAbsent(attribute(owner, path), any -> new ArrayList<>()).add(column);
      byPath.computeIfAbsent(path, any -> new ArrayList<>()).add(column);
      byName.computeIfAbsent(name(path), any -> new ArrayList<>()).add(column);
    }
  }

  /** The columns of an attribute of a class outside of a table. */
  Stream<SchemaPath.OfColumn> ofAttribute(String attribute, QualifiedName outside) {
    return byAttribute.getOrDefault(attribute, List.of()).stream()
        .filter(column -> !column.table().equals(outside));
  }

  /** The columns of attributes with a path, whatever their class, outside of a table. */
  Stream<SchemaPath.OfColumn> ofPath(String path, QualifiedName outside) {
    return byPath.getOrDefault(path, List.of()).stream()
        .filter(column -> !column.table().equals(outside));
  }

  /** The columns of attributes of the same name, whatever leads to them, outside of a table. */
  Stream<SchemaPath.OfColumn> ofName(String path, QualifiedName outside) {
    return byName.getOrDefault(name(path), List.of()).stream()
        .filter(column -> !column.table().equals(outside));
  }

  /** The last name of a path. */
  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
  }

  /** Whether an attribute is behind a column, not the table or what it says of its rows. */
  static boolean isAttribute(String path) {
    return !path.isEmpty() && path.charAt(0) != '#';
  }

  /** The class and attribute behind a column; the path may name the class itself. */
  static String attribute(String owner, String path) {
    int member = path.indexOf('#');
    boolean named = member > 0 && path.substring(0, member).indexOf('.') > 0;
    return named ? path : Owners.classOf(owner) + "#" + path;
  }
}
