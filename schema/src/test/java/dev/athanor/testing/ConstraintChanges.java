package dev.athanor.testing;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Keys and constraints that come, go or get another name. */
final class ConstraintChanges {

  private final Generators generators;
  private final Dice dice;

  ConstraintChanges(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
  }

  List<Change> all() {
    return List.of(
        of(this::addPrimaryKey),
        of(this::dropPrimaryKey),
        of(this::addReference),
        of(this::add),
        of(this::addExclusion),
        of(this::drop),
        of(this::rename));
  }

  private Change of(BiFunction<Schema, Table, List<SchemaOperation>> change) {
    return schema ->
        dice.pickAny(schema.tables().values())
            .map(table -> change.apply(schema, table))
            .orElse(List.of());
  }

  /** A primary key, in place of the one that stands. */
  private List<SchemaOperation> addPrimaryKey(Schema schema, Table table) {
    List<SchemaOperation> steps = new ArrayList<>(dropPrimaryKey(schema, table));
    if (steps.isEmpty() && table.primaryKey().isPresent()) {
      return steps;
    }
    generators
        .parts()
        .primaryKey(schema, table)
        .ifPresent(key -> steps.add(new AddPrimaryKey(table.name(), key)));
    return steps;
  }

  private List<SchemaOperation> dropPrimaryKey(Schema schema, Table table) {
    if (table.primaryKey().isEmpty() || !generators.anything() && Tables.hasIdentity(table)) {
      return List.of();
    }
    List<SchemaOperation> steps =
        new ArrayList<>(Dependents.ofKey(schema, table, table.primaryKey().get().columns()));
    steps.add(new DropPrimaryKey(table.name()));
    return steps;
  }

  private List<SchemaOperation> addReference(Schema schema, Table table) {
    List<SchemaOperation> steps = new ArrayList<>();
    generators
        .foreignKeys()
        .any(schema, table)
        .ifPresent(
            reference -> {
              reference
                  .addedColumns()
                  .forEach(column -> steps.add(new AddColumn(table.name(), column)));
              steps.add(new AddForeignKey(table.name(), reference.key()));
            });
    return steps;
  }

  private List<SchemaOperation> add(Schema schema, Table table) {
    Optional<? extends SchemaOperation> step =
        dice.chance(50)
            ? generators
                .parts()
                .unique(schema, table)
                .map(unique -> new AddUniqueConstraint(table.name(), unique))
            : generators
                .parts()
                .check(schema, table)
                .map(check -> new AddCheckConstraint(table.name(), check));
    return step.stream().<SchemaOperation>map(operation -> operation).toList();
  }

  private List<SchemaOperation> addExclusion(Schema schema, Table table) {
    return generators
        .parts()
        .exclusion(schema, table)
        .<List<SchemaOperation>>map(
            exclusion -> List.of(new AddExclusionConstraint(table.name(), exclusion)))
        .orElse(List.of());
  }

  private List<SchemaOperation> drop(Schema schema, Table table) {
    return dice.pickAny(table.constraints())
        .map(constraint -> dropped(schema, table, constraint))
        .orElse(List.of());
  }

  private List<SchemaOperation> dropped(Schema schema, Table table, Constraint constraint) {
    if (constraint instanceof ForeignKey) {
      return List.of(new DropForeignKey(table.name(), constraint.name()));
    }
    if (constraint instanceof UniqueConstraint unique) {
      List<SchemaOperation> steps =
          new ArrayList<>(Dependents.ofKey(schema, table, unique.columns()));
      steps.add(new DropUniqueConstraint(table.name(), unique.name()));
      return steps;
    }
    if (constraint instanceof ExclusionConstraint) {
      return List.of(new DropExclusionConstraint(table.name(), constraint.name()));
    }
    return List.of(new DropCheckConstraint(table.name(), constraint.name()));
  }

  private List<SchemaOperation> rename(Schema schema, Table table) {
    Identifier free = generators.names().part(schema, dice.pick(List.of("fk_", "uk_", "ck_")));
    return dice.pickAny(table.constraints())
        .<List<SchemaOperation>>map(
            constraint -> List.of(new RenameConstraint(table.name(), constraint.name(), free)))
        .orElse(List.of());
  }
}
