package dev.athanor.execution;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.RenameIndex;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Table;

/** The part of {@link TookEffect} that is about constraints and indexes. */
abstract class ConstraintTookEffect extends TypeEffects {

  ConstraintTookEffect(ActualSchema actual, int part) {
    super(actual, part);
  }

  @Override
  public final Boolean addPrimaryKey(AddPrimaryKey operation) {
    return actual.is(operation.table(), table -> table.primaryKey().isPresent());
  }

  @Override
  public final Boolean dropPrimaryKey(DropPrimaryKey operation) {
    return !actual.is(operation.table(), table -> table.primaryKey().isPresent());
  }

  @Override
  public final Boolean addForeignKey(AddForeignKey operation) {
    return actual.has(operation.table(), Table::foreignKeys, operation.constraint().name());
  }

  @Override
  public final Boolean dropForeignKey(DropForeignKey operation) {
    return !actual.has(operation.table(), Table::foreignKeys, operation.name());
  }

  @Override
  public final Boolean addUniqueConstraint(AddUniqueConstraint operation) {
    return actual.has(operation.table(), Table::uniqueConstraints, operation.constraint().name());
  }

  @Override
  public final Boolean dropUniqueConstraint(DropUniqueConstraint operation) {
    return !actual.has(operation.table(), Table::uniqueConstraints, operation.name());
  }

  @Override
  public final Boolean addCheckConstraint(AddCheckConstraint operation) {
    return actual.has(operation.table(), Table::checkConstraints, operation.constraint().name());
  }

  @Override
  public final Boolean dropCheckConstraint(DropCheckConstraint operation) {
    return !actual.has(operation.table(), Table::checkConstraints, operation.name());
  }

  @Override
  public final Boolean addExclusionConstraint(AddExclusionConstraint operation) {
    return actual.has(
        operation.table(), Table::exclusionConstraints, operation.constraint().name());
  }

  @Override
  public final Boolean dropExclusionConstraint(DropExclusionConstraint operation) {
    return !actual.has(operation.table(), Table::exclusionConstraints, operation.name());
  }

  @Override
  public final Boolean renameConstraint(RenameConstraint operation) {
    Identifier to = actual.exact(operation.to());
    return actual.is(
        operation.table(),
        table -> table.constraints().stream().map(Constraint::name).anyMatch(to::equals));
  }

  @Override
  public final Boolean createIndex(CreateIndex operation) {
    return actual.has(operation.table(), Table::indexes, operation.index().name());
  }

  @Override
  public final Boolean dropIndex(DropIndex operation) {
    return !actual.has(operation.table(), Table::indexes, operation.name());
  }

  @Override
  public final Boolean renameIndex(RenameIndex operation) {
    return actual.has(operation.table(), Table::indexes, operation.to());
  }
}
