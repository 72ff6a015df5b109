package dev.athanor.processor.snapshot;

import dev.athanor.processor.origin.Origins;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table with all of its parts, each of them on a line of its own. */
final class TableCodec {

  private TableCodec() {}

  static String write(Table table, Origins origins, ColumnOrder order) {
    Map<Identifier, String> attributes = origins.columns().getOrDefault(table.name(), Map.of());
    JsonText json = new JsonText().text("name", table.name());
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
    return JsonText.block("{", json.members(), "}");
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
    usedColumns(read)
        .filter(column -> !read.columns().containsKey(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw Faults.corrupt(node.line(), read.name() + " has no column " + column);
            });
    return read;
  }

  private static Stream<Identifier> usedColumns(Table table) {
    Stream<Identifier> keys =
        Stream.concat(
            table.primaryKey().stream().flatMap(key -> key.columns().stream()),
            table.foreignKeys().values().stream().flatMap(key -> key.columns().stream()));
    Stream<Identifier> others =
        Stream.concat(
            table.uniqueConstraints().values().stream()
                .flatMap(unique -> unique.columns().stream()),
            Stream.concat(
                    table.indexes().values().stream().flatMap(index -> index.parts().stream()),
                    table.exclusionConstraints().values().stream()
                        .flatMap(exclusion -> exclusion.elements().stream())
                        .map(element -> element.part()))
                .filter(IndexPart.OfColumn.class::isInstance)
                .map(part -> ((IndexPart.OfColumn) part).name()));
    Stream<Identifier> included =
        table.indexes().values().stream().flatMap(index -> index.included().stream());
    return Stream.concat(keys, Stream.concat(others, included));
  }

  static QualifiedName name(JsonNode node) {
    return QualifiedName.of(node.get("name").text());
  }

  /** The attributes behind the columns. */
  static Map<Identifier, String> attributes(JsonNode node) {
    return node.list("columns", Function.identity()).stream()
        .flatMap(
            column ->
                column.findText("attribute").stream()
                    .map(path -> Map.entry(Identifier.of(column.get("name").text()), path)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <T> void list(
      JsonText json, String key, Collection<T> parts, Function<T, String> write) {
    if (!parts.isEmpty()) {
      json.raw(key, JsonText.block("[", parts.stream().map(write).toList(), "]"));
    }
  }

  /** The parts of a kind, none of them twice. */
  private static <T> List<T> once(
      JsonNode table, String key, Function<JsonNode, T> read, Function<T, Identifier> name) {
    Set<Identifier> names = new HashSet<>();
    Stream<T> parts =
        table.list(key, Function.identity()).stream()
            .map(
                node -> {
                  T part = node.read(read);
                  if (!names.add(name.apply(part))) {
                    throw Faults.corrupt(node.line(), name.apply(part) + " is there twice");
                  }
                  return part;
                });
    return parts.toList();
  }
}
