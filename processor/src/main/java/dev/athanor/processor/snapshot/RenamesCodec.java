package dev.athanor.processor.snapshot;

import dev.athanor.diff.Renames;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Renames, each on one line. */
final class RenamesCodec {

  private RenamesCodec() {}

  static void write(Renames renames, JsonText json) {
    List<String> columns = new ArrayList<>();
    renames
        .columns()
        .forEach(
            (table, names) ->
                names.forEach(
                    (from, to) ->
                        columns.add(
                            new JsonText()
                                .text("table", table)
                                .text("from", from)
                                .text("to", to)
                                .line())));
    List<String> labels = new ArrayList<>();
    renames
        .labels()
        .forEach(
            (type, names) ->
                names.forEach(
                    (from, to) ->
                        labels.add(
                            new JsonText()
                                .text("type", type)
                                .text("from", from)
                                .text("to", to)
                                .line())));
    json.lines("tables", pairs(renames.tables()), pair -> pair)
        .lines("columns", columns, column -> column)
        .lines("sequences", pairs(renames.sequences()), pair -> pair)
        .lines("types", pairs(renames.types()), pair -> pair)
        .lines("labels", labels, label -> label)
        .close();
  }

  static Renames read(JsonNode node) {
    Renames renames = Renames.NONE;
    for (JsonNode table :
        node.only("tables", "columns", "sequences", "types", "labels").get("tables").array()) {
      renames = renames.withTable(name(table, "from"), name(table, "to"));
    }
    for (JsonNode column : node.get("columns").array()) {
      renames =
          renames.withColumn(
              name(column, "table"),
              Identifier.of(column.get("from").text()),
              Identifier.of(column.get("to").text()));
    }
    for (JsonNode sequence : node.get("sequences").array()) {
      renames = renames.withSequence(name(sequence, "from"), name(sequence, "to"));
    }
    Map<QualifiedName, QualifiedName> types = new TreeMap<>();
    for (JsonNode type : node.list("types", each -> each)) {
      types.put(name(type, "from"), name(type, "to"));
    }
    return renames.withTypes(types).withLabels(labels(node));
  }

  private static Map<QualifiedName, Map<String, String>> labels(JsonNode node) {
    Map<QualifiedName, Map<String, String>> labels = new TreeMap<>();
    for (JsonNode label : node.list("labels", each -> each)) {
      labels
          .computeIfAbsent(name(label, "type"), type -> new TreeMap<>())
          .put(label.get("from").text(), label.get("to").text());
    }
    return labels;
  }

  private static List<String> pairs(Map<QualifiedName, QualifiedName> names) {
    return names.entrySet().stream()
        .map(e -> new JsonText().text("from", e.getKey()).text("to", e.getValue()).line())
        .toList();
  }

  private static QualifiedName name(JsonNode node, String key) {
    return QualifiedName.of(node.get(key).text());
  }
}
