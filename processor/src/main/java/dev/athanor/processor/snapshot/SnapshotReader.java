package dev.athanor.processor.snapshot;

import dev.athanor.processor.origin.Origins;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads snapshots, whatever people and tools have made of them. */
public final class SnapshotReader {

  private static final String[] KEYS = {
    "formatVersion", "heads", "migrationsPackage", "schemas", "tables", "sequences"
  };

  private static final String[] OPTIONAL_KEYS = {
    "subclasses",
    "converters",
    "embeddables",
    "extensions",
    NamedTypeCodec.KEY,
    UnmanagedCodec.KEY,
    "mappingFiles"
  };

  private SnapshotReader() {}

  /**
   * The snapshot that {@code text} is.
   *
   * @throws dev.athanor.problem.ProblemException {@code CorruptSnapshot}, {@code SnapshotConflict}
   *     or {@code NewerSnapshot}, with the line
   */
  public static Snapshot read(String text) {
    return read(JsonParser.parse(text));
  }

  static Snapshot read(JsonNode root) {
    JsonNode version = root.get("formatVersion");
    if (version.number() > SnapshotWriter.FORMAT_VERSION) {
      throw Faults.newer(version.line(), version.number());
    }
    if (version.number() < 1) {
      throw Faults.corrupt(version.line(), "there is no such version of the format");
    }
    root.only(Stream.of(KEYS, OPTIONAL_KEYS).flatMap(Stream::of).toArray(String[]::new));
    for (String key : KEYS) {
      root.get(key);
    }
    return new Snapshot(
        packageName(root.get("migrationsPackage")),
        root.list("heads", node -> new RevisionId(node.text())),
        schema(root),
        origins(root));
  }

  private static String packageName(JsonNode node) {
    if (!SourceVersion.isName(node.text())) {
      throw Faults.corrupt(node.line(), "\"" + node.text() + "\" is no name of a package");
    }
    return node.text();
  }

  private static Schema schema(JsonNode root) {
    List<Identifier> namespaces = root.list("schemas", node -> Identifier.of(node.text()));
    List<Table> tables = root.list("tables", TableCodec::read);
    List<Sequence> sequences = root.list("sequences", SnapshotReader::sequence);
    List<Identifier> extensions = root.list("extensions", node -> Identifier.of(node.text()));
    List<NamedType> types = NamedTypeCodec.read(root);
    return root.read(
        node ->
            Schema.of(namespaces, tables, sequences).withExtensions(extensions).withTypes(types));
  }

  private static Sequence sequence(JsonNode node) {
    node.only("name", "start", "increment", "options", "origin");
    return new Sequence(
        TableCodec.name(node),
        node.number("start", 1),
        node.number("increment", 1),
        node.findText("options"));
  }

  private static Origins origins(JsonNode root) {
    Map<QualifiedName, Map<Identifier, String>> columns = new TreeMap<>();
    root.items("tables")
        .forEach(node -> columns.put(TableCodec.name(node), TableCodec.attributes(node)));
    return new Origins(
        origins(root, "tables"),
        columns,
        origins(root, "sequences"),
        names(root, "subclasses"),
        names(root, "converters"),
        names(root, "embeddables"),
        UnmanagedCodec.read(root),
        names(root, "mappingFiles"));
  }

  private static Set<String> names(JsonNode root, String key) {
    return new TreeSet<>(root.list(key, JsonNode::text));
  }

  private static Map<QualifiedName, String> origins(JsonNode root, String kind) {
    Map<QualifiedName, String> origins = new TreeMap<>();
    root.items(kind)
        .forEach(
            node ->
                node.findText("origin")
                    .ifPresent(origin -> origins.put(TableCodec.name(node), origin)));
    return origins;
  }
}
