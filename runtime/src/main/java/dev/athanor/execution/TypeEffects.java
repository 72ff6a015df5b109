package dev.athanor.execution;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropType;
import dev.athanor.operation.OperationVisitor;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;

/** Whether a change of a named type is done, as far as the catalogue tells. */
abstract class TypeEffects implements OperationVisitor<Boolean> {

  final ActualSchema actual;
  final int part;

  TypeEffects(ActualSchema actual, int part) {
    this.actual = actual;
    this.part = part;
  }

  @Override
  public final Boolean createType(CreateType operation) {
    return part == 0 && actual.type(operation.type().name()).isPresent();
  }

  @Override
  public final Boolean dropType(DropType operation) {
    return actual.type(operation.name()).isEmpty();
  }

  @Override
  public final Boolean renameType(RenameType operation) {
    return actual.type(operation.from()).isEmpty() && actual.type(operation.to()).isPresent();
  }

  @Override
  public final Boolean alterEnum(AlterEnum operation) {
    return false;
  }

  @Override
  public final Boolean alterStruct(AlterStruct operation) {
    return actual.type(operation.name()).filter(operation.to()::equals).isPresent();
  }

  @Override
  public final Boolean renameLabel(RenameLabel operation) {
    return actual
        .labels(operation.type())
        .filter(labels -> labels.contains(operation.to()) && !labels.contains(operation.from()))
        .isPresent();
  }
}
