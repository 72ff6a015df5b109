package dev.athanor.diff;

import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.RenameIndex;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Constraints and indexes that get other names. Planned for all tables together: some databases
 * want the names to be unique in the whole of a named schema.
 */
final class PartRenames {

  private final List<Schema> schemas;
  private final Set<Identifier> taken = new HashSet<>();
  private final RenamePlanner<PartName> planner =
      new RenamePlanner<>(
          PartName::place, (part, number) -> part.withName(PassingName.of(number, this::isTaken)));

  PartRenames(SchemaMatch schema) {
    schemas = List.of(schema.from(), schema.to());
  }

  void ofConstraint(QualifiedName table, Identifier from, Identifier to) {
    planner.add(new PartName(table, from, false), new PartName(table, to, false));
  }

  void ofIndex(QualifiedName table, Identifier from, Identifier to) {
    planner.add(new PartName(table, from, true), new PartName(table, to, true));
  }

  void write(OrderedOperations operations) {
    for (Rename<PartName> rename : planner.plan()) {
      PartName from = rename.from();
      Identifier to = rename.to().name();
      operations.add(
          Phase.RENAME_PARTS,
          from.isIndex()
              ? new RenameIndex(from.table(), from.name(), to)
              : new RenameConstraint(from.table(), from.name(), to));
    }
  }

  private boolean isTaken(Identifier name) {
    if (taken.isEmpty()) {
      schemas.forEach(schema -> schema.tables().values().forEach(this::take));
    }
    return taken.contains(name);
  }

  private void take(Table table) {
    table.constraints().stream().map(Constraint::name).forEach(taken::add);
    taken.addAll(table.indexes().keySet());
    table.primaryKey().flatMap(key -> key.name()).ifPresent(taken::add);
  }
}
