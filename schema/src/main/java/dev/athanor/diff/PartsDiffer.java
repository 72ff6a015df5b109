package dev.athanor.diff;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.schema.Named;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;

/** The keys, unique constraints, checks and indexes of a table that stands before and after. */
final class PartsDiffer {

  private final OrderedOperations operations;
  private final PartRenames renames;

  PartsDiffer(OrderedOperations operations, PartRenames renames) {
    this.operations = operations;
    this.renames = renames;
  }

  void diff(PartsDiff parts) {
    Table from = parts.table().from();
    Table to = parts.table().to();
    drop(from.name(), parts);
    add(to.name(), parts);
    if (!parts.keepsPrimaryKey()) {
      from.primaryKey()
          .ifPresent(
              key -> operations.add(Phase.DROP_PRIMARY_KEYS, new DropPrimaryKey(from.name())));
      to.primaryKey()
          .ifPresent(
              key -> operations.add(Phase.ADD_PRIMARY_KEYS, new AddPrimaryKey(to.name(), key)));
    }
    parts.uniques().renames().forEach((old, now) -> renames.ofConstraint(to.name(), old, now));
    parts.checks().renames().forEach((old, now) -> renames.ofConstraint(to.name(), old, now));
    parts.exclusions().renames().forEach((old, now) -> renames.ofConstraint(to.name(), old, now));
    parts.indexes().renames().forEach((old, now) -> renames.ofIndex(to.name(), old, now));
  }

  private void drop(QualifiedName table, PartsDiff parts) {
    for (Named index : parts.indexes().dropped()) {
      operations.add(Phase.DROP_INDEXES, new DropIndex(table, index.name()));
    }
    for (Named unique : parts.uniques().dropped()) {
      operations.add(Phase.DROP_CONSTRAINTS, new DropUniqueConstraint(table, unique.name()));
    }
    for (Named check : parts.checks().dropped()) {
      operations.add(Phase.DROP_CONSTRAINTS, new DropCheckConstraint(table, check.name()));
    }
    for (Named exclusion : parts.exclusions().dropped()) {
      operations.add(Phase.DROP_CONSTRAINTS, new DropExclusionConstraint(table, exclusion.name()));
    }
  }

  private void add(QualifiedName table, PartsDiff parts) {
    parts
        .uniques()
        .added()
        .forEach(
            unique ->
                operations.add(
                    Phase.ADD_UNIQUE_CONSTRAINTS, new AddUniqueConstraint(table, unique)));
    parts
        .checks()
        .added()
        .forEach(
            check ->
                operations.add(Phase.ADD_CHECK_CONSTRAINTS, new AddCheckConstraint(table, check)));
    parts
        .exclusions()
        .added()
        .forEach(
            exclusion ->
                operations.add(
                    Phase.ADD_EXCLUSION_CONSTRAINTS, new AddExclusionConstraint(table, exclusion)));
    parts
        .indexes()
        .added()
        .forEach(index -> operations.add(Phase.CREATE_INDEXES, new CreateIndex(table, index)));
  }
}
