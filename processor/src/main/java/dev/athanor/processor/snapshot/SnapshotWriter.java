package dev.athanor.processor.snapshot;

import dev.athanor.processor.origin.Origins;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes snapshots: sorted, a column a line, so that unrelated changes merge. The heads stand on a
 * line of their own, in which two branches conflict that both add a revision.
 */
public final class SnapshotWriter {

  /** The version that is written, and the newest that can be read. */
  static final int FORMAT_VERSION = 1;

  private SnapshotWriter() {}

  /** The text. Equal snapshots have equal texts. */
  public static String write(Snapshot snapshot) {
    JsonText text = JsonText.onLines();
    write(snapshot, ColumnOrder.SORTED, text);
    return text.close().append('\n').toString();
  }

  static void write(Snapshot snapshot, ColumnOrder order, JsonText text) {
    Schema schema = snapshot.schema();
    Origins origins = snapshot.origins();
    text.raw("formatVersion", Integer.toString(FORMAT_VERSION))
        .texts("heads", snapshot.heads())
        .text("migrationsPackage", snapshot.migrationsPackage())
        .lines("schemas", schema.namespaces(), name -> JsonText.quoted(name.toString()))
        .blocks(
            "tables",
            schema.tables().values(),
            (table, block) -> TableCodec.write(table, origins, order, block))
        .lines("sequences", schema.sequences().values(), sequence -> write(sequence, origins));
    names(text, "subclasses", origins.subclasses());
    names(text, "converters", origins.converters());
    names(text, "embeddables", origins.embeddables());
    names(
        text,
        "extensions",
        schema.extensions().stream()
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new)));
    NamedTypeCodec.write(text, schema.types().values());
    UnmanagedCodec.write(text, origins.unmanaged());
    names(text, "mappingFiles", origins.mappingFiles());
  }

  private static void names(JsonText text, String key, Set<String> names) {
    if (!names.isEmpty()) {
      text.lines(key, names, JsonText::quoted);
    }
  }

  private static String write(Sequence sequence, Origins origins) {
    return new JsonText()
        .text("name", sequence.name())
        .number("start", sequence.start(), 1)
        .number("increment", sequence.increment(), 1)
        .text("options", sequence.options())
        .text("origin", Optional.ofNullable(origins.sequences().get(sequence.name())))
        .line();
  }
}
