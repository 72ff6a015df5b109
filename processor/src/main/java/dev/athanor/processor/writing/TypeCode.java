package dev.athanor.processor.writing;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropType;
import dev.athanor.operation.OperationVisitor;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import java.util.ArrayList;
import java.util.List;

/** Says the operations on named types in the vocabulary of migrations. */
abstract class TypeCode implements OperationVisitor<Expression> {

  final Receiver receiver;

  final Words words;

  TypeCode(Receiver receiver, Words words) {
    this.receiver = receiver;
    this.words = words;
  }

  @Override
  public final Expression createType(CreateType operation) {
    if (operation.type() instanceof NamedStruct struct) {
      return receiver.call("createStructType", Words.name(struct.name()), attributes(struct));
    }
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
  public final Expression alterStruct(AlterStruct operation) {
    return receiver.call(
        "alterStructType",
        Words.name(operation.name()),
        attributes(operation.from()),
        attributes(operation.to()));
  }

  private Expression attributes(NamedStruct type) {
    return Receiver.lambda(
        "s",
        type.attributes().stream()
            .map(it -> Call.of("attribute", Words.name(it.name()), words.type(it.type())))
            .toList());
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
