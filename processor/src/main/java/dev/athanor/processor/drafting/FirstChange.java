package dev.athanor.processor.drafting;

import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.Map;
import java.util.Optional;

/** The first part of a schema that is not as it was: the place to speak of the difference. */
public final class FirstChange {

  private FirstChange() {}

  /** The first column of {@code to} that is new or changed, or else the first such table. */
  public static Optional<SchemaPath> between(Schema from, Schema to) {
    Optional<SchemaPath> changedTable = Optional.empty();
    for (Map.Entry<QualifiedName, Table> entry : to.tables().entrySet()) {
      Table before = from.tables().get(entry.getKey());
      if (before == null) {
        return Optional.of(new SchemaPath.OfTable(entry.getKey()));
      }
      if (!before.equals(entry.getValue())) {
        Optional<SchemaPath> column = changedColumn(before, entry.getValue());
        if (column.isPresent()) {
          return column;
        }
        changedTable = changedTable.or(() -> Optional.of(new SchemaPath.OfTable(entry.getKey())));
      }
    }
    return changedTable;
  }

  private static Optional<SchemaPath> changedColumn(Table before, Table after) {
    for (Map.Entry<Identifier, Column> column : after.columns().entrySet()) {
      if (!column.getValue().equals(before.columns().get(column.getKey()))) {
        return Optional.of(new SchemaPath.OfColumn(after.name(), column.getKey()));
      }
    }
    return Optional.empty();
  }
}
