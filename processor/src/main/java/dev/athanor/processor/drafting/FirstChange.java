package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The first part of a schema that is not as it was: the place to speak of the difference. */
public final class FirstChange {

  private static final SortedMap<Identifier, Identifier> NO_COLUMNS = Collections.emptySortedMap();

  private FirstChange() {}

  /**
   * The first column of {@code to} that is new, changed or renamed, or else the first such table or
   * sequence. What only exchanged names is found among the renames.
   */
  public static Optional<SchemaPath> between(Schema from, Schema to, Renames renames) {
    Set<QualifiedName> renamedTables = Set.copyOf(renames.tables().values());
    Optional<SchemaPath> changedTable = Optional.empty();
    for (Map.Entry<QualifiedName, Table> entry : to.tables().entrySet()) {
      QualifiedName name = entry.getKey();
      Table before = from.tables().get(name);
      if (before == null || renamedTables.contains(name)) {
        return Optional.of(new SchemaPath.OfTable(name));
      }
      Map<Identifier, Identifier> renamed = renames.columns().getOrDefault(name, NO_COLUMNS);
      if (!before.equals(entry.getValue()) || !renamed.isEmpty()) {
        Optional<SchemaPath> column = changedColumn(before, entry.getValue(), renamed.values());
        if (column.isPresent()) {
          return column;
        }
        changedTable = changedTable.or(() -> Optional.of(new SchemaPath.OfTable(name)));
      }
    }
    return changedTable
        .or(() -> changedType(from, to))
        .or(() -> changedSequence(from, to))
        .or(
            () ->
                to.extensions().stream()
                    .filter(name -> !from.extensions().contains(name))
                    .<SchemaPath>map(SchemaPath.OfExtension::new)
                    .findFirst());
  }

  private static Optional<SchemaPath> changedColumn(
      Table before, Table after, Collection<Identifier> renamed) {
    for (Map.Entry<Identifier, Column> column : after.columns().entrySet()) {
      Column then = before.columns().get(column.getKey());
      if (!column.getValue().equals(then) || renamed.contains(column.getKey())) {
        return Optional.of(new SchemaPath.OfColumn(after.name(), column.getKey()));
      }
    }
    return Optional.empty();
  }

  private static Optional<SchemaPath> changedType(Schema from, Schema to) {
    return to.types().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(from.types().get(entry.getKey())))
        .map(entry -> (SchemaPath) new SchemaPath.OfType(entry.getKey()))
        .findFirst();
  }

  private static Optional<SchemaPath> changedSequence(Schema from, Schema to) {
    return to.sequences().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(from.sequences().get(entry.getKey())))
        .map(entry -> (SchemaPath) new SchemaPath.OfSequence(entry.getKey()))
        .findFirst();
  }
}
