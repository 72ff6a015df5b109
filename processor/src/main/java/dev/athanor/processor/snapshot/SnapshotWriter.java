package dev.athanor.processor.snapshot;

import dev.athanor.processor.origin.Origins;
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
    return write(snapshot, ColumnOrder.SORTED) + "\n";
  }

  static String write(Snapshot snapshot, ColumnOrder order) {
    Origins origins = snapshot.origins();
    JsonText text =
        JsonText.onLines()
            .raw("formatVersion", Integer.toString(FORMAT_VERSION))
            .texts("heads", snapshot.heads())
            .text("migrationsPackage", snapshot.migrationsPackage())
            .raw(
                "schemas",
                JsonText.lines(
                    snapshot.schema().namespaces().stream()
                        .map(name -> JsonText.quoted(name.toString()))
                        .toList()))
            .raw(
                "tables",
                JsonText.lines(
                    snapshot.schema().tables().values().stream()
                        .map(table -> TableCodec.write(table, origins, order))
                        .toList()))
            .raw(
                "sequences",
                JsonText.lines(
                    snapshot.schema().sequences().values().stream()
                        .map(sequence -> write(sequence, origins))
                        .toList()));
    names(text, "subclasses", origins.subclasses());
    names(text, "converters", origins.converters());
    names(text, "embeddables", origins.embeddables());
    names(
        text,
        "extensions",
        snapshot.schema().extensions().stream()
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new)));
    NamedTypeCodec.write(text, snapshot.schema().types().values());
    UnmanagedCodec.write(text, origins.unmanaged());
    names(text, "mappingFiles", origins.mappingFiles());
    return text.block();
  }

  private static void names(JsonText text, String key, Set<String> names) {
    if (!names.isEmpty()) {
      text.raw(key, JsonText.lines(names.stream().map(JsonText::quoted).toList()));
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
