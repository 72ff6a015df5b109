package dev.athanor.processor.drafting;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tables refer to each other, by a column of one of them or by a table between them. An
 * association that has changed sides or form is known by the two tables that it links.
 */
final class Links {

  private final Comparison sides;
  private final Map<QualifiedName, List<Table>> newReferrers = new HashMap<>();

  Links(Comparison sides) {
    this.sides = sides;
    for (Table table : sides.to().schema().tables().values()) {
      if (table.foreignKeys().size() > 1 && sides.isNew(table.name())) {
        referenced(table)
            .distinct()
            .forEach(
                name -> newReferrers.computeIfAbsent(name, any -> new ArrayList<>()).add(table));
      }
    }
  }

  /** Whether two tables refer to each other, before or now. */
  boolean areLinked(QualifiedName then, QualifiedName now, QualifiedName other) {
    return refers(sides.to().schema(), now, other)
        || refers(sides.to().schema(), other, now)
        || refers(sides.from().schema(), then, other)
        || refers(sides.from().schema(), other, then);
  }

  /** What is new and links the tables that a column has linked which is gone. */
  Optional<SchemaPath> successor(Table then, QualifiedName now, Identifier column) {
    return then.foreignKeys().values().stream()
        .filter(key -> key.columns().contains(column))
        .flatMap(key -> between(now, sides.today(key.referencedTable())))
        .findFirst();
  }

  /** What is new and links the tables between which a table stood that is gone. */
  Optional<SchemaPath> successor(Table gone) {
    List<QualifiedName> linked = referenced(gone).map(sides::today).toList();
    return Stream.iterate(0, i -> i < linked.size(), i -> i + 1)
        .flatMap(
            i ->
                linked.subList(i + 1, linked.size()).stream()
                    .flatMap(other -> between(linked.get(i), other)))
        .findFirst();
  }

  private Stream<SchemaPath> between(QualifiedName one, QualifiedName other) {
    Stream<SchemaPath> columns =
        Stream.concat(columns(one, other), columns(other, one)).map(column -> column);
    Stream<SchemaPath> tables =
        newReferrers.getOrDefault(one, List.of()).stream()
            .filter(table -> links(table, one, other))
            .map(table -> new SchemaPath.OfTable(table.name()));
    return Stream.concat(columns, tables);
  }

  /** The new columns of a table that refer to another. */
  private Stream<SchemaPath.OfColumn> columns(QualifiedName table, QualifiedName referenced) {
    return sides.to().schema().table(table).stream()
        .filter(known -> !sides.isNew(table))
        .flatMap(known -> known.foreignKeys().values().stream())
        .filter(key -> key.referencedTable().equals(referenced))
        .map(key -> new SchemaPath.OfColumn(table, key.columns().get(0)))
        .filter(sides::isNew);
  }

  private static boolean links(Table table, QualifiedName one, QualifiedName other) {
    long needed = one.equals(other) ? 2 : 1;
    return referenced(table).filter(other::equals).count() >= needed;
  }

  private static boolean refers(Schema schema, QualifiedName table, QualifiedName other) {
    return schema.table(table).filter(it -> referenced(it).anyMatch(other::equals)).isPresent();
  }

  private static Stream<QualifiedName> referenced(Table table) {
    return table.foreignKeys().values().stream().map(ForeignKey::referencedTable);
  }
}
