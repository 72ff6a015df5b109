package dev.athanor.testing;

import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to go before something else can. */
final class Dependents {

  private Dependents() {}

  /** Everything that is built on a column. */
  static List<SchemaOperation> ofColumn(Schema schema, Table table, Identifier column) {
    QualifiedName name = table.name();
    Set<SchemaOperation> drops = new LinkedHashSet<>();
    table.foreignKeys().values().stream()
        .filter(key -> key.columns().contains(column))
        .forEach(key -> drops.add(new DropForeignKey(name, key.name())));
    for (List<Identifier> key : Tables.keys(table)) {
      if (key.contains(column)) {
        drops.addAll(ofKey(schema, table, key));
      }
    }
    drops.addAll(ofKey(schema, table, List.of(column)));
    if (table.partitioning().filter(it -> it.columns().contains(column)).isPresent()) {
      drops.add(new AlterPartitioning(name, table.partitioning(), Optional.empty()));
    }
    if (Tables.isInPrimaryKey(table, column)) {
      drops.add(new DropPrimaryKey(name));
    }
    table.uniqueConstraints().values().stream()
        .filter(unique -> unique.columns().contains(column))
        .forEach(unique -> drops.add(new DropUniqueConstraint(name, unique.name())));
    table.exclusionConstraints().values().stream()
        .filter(
            exclusion ->
                exclusion.elements().stream().anyMatch(element -> isColumn(element.part(), column)))
        .forEach(exclusion -> drops.add(new DropExclusionConstraint(name, exclusion.name())));
    table.indexes().values().stream()
        .filter(
            index ->
                index.parts().stream().anyMatch(part -> isColumn(part, column))
                    || index.included().contains(column))
        .forEach(index -> drops.add(new DropIndex(name, index.name())));
    return List.copyOf(drops);
  }

  /** The foreign keys of all tables that refer to a key. */
  static List<SchemaOperation> ofKey(Schema schema, Table table, List<Identifier> key) {
    List<SchemaOperation> drops = new ArrayList<>();
    for (Table other : schema.tables().values()) {
      for (ForeignKey reference : Tables.referringTo(other, table, key)) {
        drops.add(new DropForeignKey(other.name(), reference.name()));
      }
    }
    return drops;
  }

  /** The foreign keys of other tables that refer to a table. */
  static List<SchemaOperation> ofTable(Schema schema, Table table) {
    List<Identifier> columns = List.copyOf(table.columns().keySet());
    return ofKey(schema, table, columns).stream()
        .filter(drop -> !((DropForeignKey) drop).table().equals(table.name()))
        .toList();
  }

  /** The foreign keys that these operations drop, added again. */
  static List<SchemaOperation> added(Schema schema, List<SchemaOperation> drops) {
    return drops.stream()
        .map(DropForeignKey.class::cast)
        .<SchemaOperation>map(
            drop -> {
              Table table = schema.table(drop.table()).orElseThrow();
              return new AddForeignKey(drop.table(), table.foreignKeys().get(drop.name()));
            })
        .toList();
  }

  private static boolean isColumn(IndexPart part, Identifier column) {
    return part instanceof IndexPart.OfColumn of && of.name().equals(column);
  }
}
