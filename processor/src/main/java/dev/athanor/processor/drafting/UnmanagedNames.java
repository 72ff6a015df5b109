package dev.athanor.processor.drafting;

import dev.athanor.processor.origin.Origins;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the names that somebody else looks after beside those of a schema, so that answers and
 * questions can speak of them: what is gone may have become one of them. Only the names count, and
 * where they come from; no operation is ever made of them.
 */
final class UnmanagedNames {

  private final KnownSchema known;
  private final Map<QualifiedName, Table> tables;
  private final Map<QualifiedName, String> owners;
  private final Map<QualifiedName, Map<Identifier, String>> paths;

  private UnmanagedNames(KnownSchema known) {
    this.known = known;
    tables = new TreeMap<>(known.schema().tables());
    owners = new TreeMap<>(known.origins().tables());
    paths = new TreeMap<>(known.origins().columns());
  }

  /** A schema with these of them. */
  static KnownSchema beside(KnownSchema known, Unmanaged unmanaged) {
    UnmanagedNames names = new UnmanagedNames(known);
    unmanaged.tables().forEach(names::add);
    unmanaged.columns().forEach(names::add);
    return names.all();
  }

  /** The entities' schema with all of them. */
  static KnownSchema beside(KnownSchema entities) {
    return beside(entities, entities.origins().unmanaged());
  }

  private void add(QualifiedName table, String owner) {
    if (tables.putIfAbsent(table, new TableBuilder(table).build()) == null) {
      owners.put(table, owner);
    }
  }

  private void add(QualifiedName name, Map<Identifier, String> columns) {
    Table table = tables.get(name);
    if (table == null) {
      return;
    }
    TableBuilder all = table.toBuilder();
    Map<Identifier, String> attributes = new HashMap<>(paths.getOrDefault(name, Map.of()));
    columns.forEach(
        (column, path) -> {
          if (!table.columns().containsKey(column)) {
            all.column(Column.of(column, ColumnTypes.bigint()));
            attributes.put(column, path);
          }
        });
    tables.put(name, all.build());
    paths.put(name, attributes);
  }

  private KnownSchema all() {
    Schema schema = known.schema();
    Origins origins = known.origins();
    return new KnownSchema(
        Schema.of(schema.namespaces(), tables.values(), schema.sequences().values()),
        new Origins(
            owners,
            paths,
            origins.sequences(),
            origins.subclasses(),
            origins.converters(),
            origins.embeddables(),
            origins.unmanaged(),
            origins.mappingFiles()),
        known.inherited(),
        known.members());
  }
}
