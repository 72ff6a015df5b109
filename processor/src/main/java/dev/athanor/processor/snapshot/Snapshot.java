package dev.athanor.processor.snapshot;

import dev.athanor.processor.origin.Origins;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the next draft is compared with. It is checked in together with the revisions, so that the
 * compiler need not run them.
 *
 * @param migrationsPackage where the revisions are, empty for the unnamed package
 * @param heads the revisions that it belongs to, sorted: none before the first one, several only on
 *     the way to a merge
 * @param schema the schema that the revisions add up to
 * @param origins the classes and attributes behind it
 */
public record Snapshot(
    String migrationsPackage, List<RevisionId> heads, Schema schema, Origins origins) {

  /** Before the first revision. */
  public static final Snapshot EMPTY = new Snapshot("", List.of(), Schema.EMPTY, Origins.NONE);

  public Snapshot {
    Objects.requireNonNull(migrationsPackage, "migrationsPackage");
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(origins, "origins");
    heads = heads.stream().distinct().sorted().toList();
  }

  /** The same schema, belonging to other revisions. */
  public Snapshot at(List<RevisionId> others) {
    return new Snapshot(migrationsPackage, others, schema, origins);
  }

  /** The same schema, whose revisions are in another package. */
  public Snapshot in(String otherPackage) {
    return new Snapshot(otherPackage, heads, schema, origins);
  }

  /** The classes that tables and their rows come from, by their qualified names. */
  public SortedSet<String> entities() {
    return Stream.concat(
            origins.tables().values().stream().map(Snapshot::classOf),
            origins.subclasses().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All classes that the schema was made of, by their qualified names. */
  public Set<String> types() {
    Set<String> all = new TreeSet<>(entities());
    all.addAll(origins.converters());
    all.addAll(origins.embeddables());
    return all;
  }

  /** The files that said what annotations did not, by their names. */
  public Set<String> mappingFiles() {
    return origins.mappingFiles();
  }

  private static String classOf(String origin) {
    return origin.contains("#") ? origin.substring(0, origin.indexOf('#')) : origin;
  }
}
