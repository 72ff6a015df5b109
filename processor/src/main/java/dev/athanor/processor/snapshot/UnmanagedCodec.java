package dev.athanor.processor.snapshot;

import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts that somebody else looks after, each on a line. */
final class UnmanagedCodec {

  static final String KEY = "unmanaged";

  private UnmanagedCodec() {}

  static void write(JsonText json, Unmanaged unmanaged) {
    List<String> lines = new ArrayList<>();
    unmanaged
        .tables()
        .forEach(
            (table, origin) ->
                lines.add(new JsonText().text("table", table).text("origin", origin).line()));
    unmanaged
        .columns()
        .forEach(
            (table, columns) ->
                columns.forEach((name, path) -> lines.add(column(table, name, path))));
    unmanaged
        .sequences()
        .forEach(
            (sequence, origin) ->
                lines.add(new JsonText().text("sequence", sequence).text("origin", origin).line()));
    if (!lines.isEmpty()) {
      json.lines(KEY, lines, line -> line);
    }
  }

  private static String column(QualifiedName table, Identifier name, String path) {
    return new JsonText()
        .text("table", table)
        .text("column", name)
        .text("attribute", Optional.of(path).filter(text -> !text.isEmpty()))
        .line();
  }

  static Unmanaged read(JsonNode root) {
    Map<QualifiedName, String> tables = new HashMap<>();
    Map<QualifiedName, Map<Identifier, String>> columns = new HashMap<>();
    Map<QualifiedName, String> sequences = new HashMap<>();
    root.list(KEY, node -> node.only("table", "origin", "column", "attribute", "sequence"))
        .forEach(
            line ->
                line.read(
                    node -> {
                      if (node.find("sequence").isPresent()) {
                        sequences.put(name(node, "sequence"), node.findText("origin").orElse(""));
                      } else if (node.find("column").isPresent()) {
                        columns
                            .computeIfAbsent(name(node, "table"), any -> new HashMap<>())
                            .put(
                                Identifier.of(node.get("column").text()),
                                node.findText("attribute").orElse(""));
                      } else {
                        tables.put(name(node, "table"), node.get("origin").text());
                      }
                      return node;
                    }));
    return new Unmanaged(tables, columns, sequences);
  }

  private static QualifiedName name(JsonNode node, String key) {
    return QualifiedName.of(node.get(key).text());
  }
}
