package dev.athanor.processor.snapshot;

import dev.athanor.processor.origin.Origins;
import dev.athanor.schema.Column;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A table with all of its parts, each of them on a line of its own. */
final class TableCodec {

  private TableCodec() {}

  static void write(Table table, Origins origins, ColumnOrder order, JsonText json) {
    Map<Identifier, String> attributes = origins.columns().getOrDefault(table.name(), Map.of());
    json.text("name", table.name());
    json.text("origin", Optional.ofNullable(origins.tables().get(table.name())));
    json.flag("unlogged", table.unlogged());
    table.partitioning().ifPresent(it -> json.raw("partitioning", StorageCodec.write(it)));
    json.text("comment", table.comment()).text("options", table.options());
    list(
        json,
        "columns",
        order.of(table),
        column -> ColumnCodec.write(column, Optional.ofNullable(attributes.get(column.name()))));
    table.primaryKey().ifPresent(key -> json.raw("primaryKey", PartCodec.write(key)));
    list(json, "foreignKeys", table.foreignKeys().values(), PartCodec::write);
    list(json, "uniqueConstraints", table.uniqueConstraints().values(), PartCodec::write);
    list(json, "checkConstraints", table.checkConstraints().values(), PartCodec::write);
    list(json, "exclusionConstraints", table.exclusionConstraints().values(), PartCodec::write);
    list(json, "indexes", table.indexes().values(), PartCodec::write);
  }

  static Table read(JsonNode node) {
    node.only(
        "name",
        "origin",
        "unlogged",
        "partitioning",
        "comment",
        "options",
        "columns",
        "primaryKey",
        "foreignKeys",
        "uniqueConstraints",
        "checkConstraints",
        "exclusionConstraints",
        "indexes");
    TableBuilder table =
        new TableBuilder(name(node))
            .columns(once(node, "columns", ColumnCodec::read, Column::name))
            .primaryKey(node.find("primaryKey").map(PartCodec::readPrimaryKey))
            .unlogged(node.flag("unlogged", false))
            .partitioning(node.find("partitioning").map(StorageCodec::read))
            .comment(node.findText("comment"))
            .options(node.findText("options"));
    once(node, "foreignKeys", PartCodec::readForeignKey, key -> key.name())
        .forEach(table::constraint);
    once(node, "uniqueConstraints", PartCodec::readUnique, unique -> unique.name())
        .forEach(table::constraint);
    once(node, "checkConstraints", PartCodec::readCheck, check -> check.name())
        .forEach(table::constraint);
    once(node, "exclusionConstraints", PartCodec::readExclusion, exclusion -> exclusion.name())
        .forEach(table::constraint);
    once(node, "indexes", PartCodec::readIndex, index -> index.name()).forEach(table::index);
    Table read = table.build();
    for (Identifier column : usedColumns(read)) {
      if (!read.columns().containsKey(column)) {
        throw Faults.corrupt(node.line(), read.name() + " has no column " + column);
      }
    }
    return read;
  }

  private static List<Identifier> usedColumns(Table table) {
    List<Identifier> used = new ArrayList<>();
    table.primaryKey().ifPresent(key -> used.addAll(key.columns()));
    table.foreignKeys().values().forEach(key -> used.addAll(key.columns()));
    table.uniqueConstraints().values().forEach(unique -> used.addAll(unique.columns()));
    for (Index index : table.indexes().values()) {
      index.parts().forEach(part -> addColumn(part, used));
      used.addAll(index.included());
    }
    for (ExclusionConstraint exclusion : table.exclusionConstraints().values()) {
      exclusion.elements().forEach(element -> addColumn(element.part(), used));
    }
    return used;
  }

  private static void addColumn(IndexPart part, List<Identifier> used) {
    if (part instanceof IndexPart.OfColumn column) {
      used.add(column.name());
    }
  }

  static QualifiedName name(JsonNode node) {
    return QualifiedName.of(node.get("name").text());
  }

  /** The attributes behind the columns. */
  static Map<Identifier, String> attributes(JsonNode node) {
    Map<Identifier, String> attributes = new HashMap<>();
    for (JsonNode column : node.items("columns")) {
      column
          .findText("attribute")
          .ifPresent(path -> attributes.put(Identifier.of(column.get("name").text()), path));
    }
    return attributes;
  }

  private static <T> void list(
      JsonText json, String key, Collection<T> parts, Function<T, String> write) {
    if (!parts.isEmpty()) {
      json.lines(key, parts, write);
    }
  }

  /** The parts of a kind, none of them twice. */
  private static <T> List<T> once(
      JsonNode table, String key, Function<JsonNode, T> read, Function<T, Identifier> name) {
    List<JsonNode> nodes = table.items(key);
    if (nodes.isEmpty()) {
      return List.of();
    }
    Set<Identifier> names = new HashSet<>();
    List<T> parts = new ArrayList<>(nodes.size());
    for (JsonNode node : nodes) {
      T part = node.read(read);
      if (!names.add(name.apply(part))) {
        throw Faults.corrupt(node.line(), name.apply(part) + " is there twice");
      }
      parts.add(part);
    }
    return parts;
  }
}
