package dev.athanor.processor.writing;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropType;
import dev.athanor.operation.OperationVisitor;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.schema.NamedEnum;
import java.util.ArrayList;
import java.util.List;

/** Says the operations on named types in the vocabulary of migrations. */
abstract class TypeCode implements OperationVisitor<Expression> {

  final Receiver receiver;

  TypeCode(Receiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public final Expression createType(CreateType operation) {
    NamedEnum type = (NamedEnum) operation.type();
    List<Expression> arguments = new ArrayList<>(List.of(Words.name(type.name())));
    arguments.addAll(labels(type));
    return receiver.chain(List.of(new Call("createEnumType", arguments)));
  }

  @Override
  public final Expression dropType(DropType operation) {
    return receiver.call("dropType", Words.name(operation.name()));
  }

  @Override
  public final Expression renameType(RenameType operation) {
    return receiver.call("renameType", Words.name(operation.from()), Words.name(operation.to()));
  }

  @Override
  public final Expression alterEnum(AlterEnum operation) {
    return receiver.chain(
        List.of(
            Call.of("alterEnumType", Words.name(operation.name())),
            new Call("from", labels(operation.from())),
            new Call("to", labels(operation.to()))));
  }

  @Override
  public final Expression renameLabel(RenameLabel operation) {
    return receiver.call(
        "renameEnumLabel",
        Words.name(operation.type()),
        Literals.string(operation.from()),
        Literals.string(operation.to()));
  }

  private static List<Expression> labels(NamedEnum type) {
    return type.labels().stream().<Expression>map(Literals::string).toList();
  }
}
