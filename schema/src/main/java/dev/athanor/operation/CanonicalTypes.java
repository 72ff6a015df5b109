package dev.athanor.operation;

/** The part of {@link CanonicalWriter} that is about named types. */
abstract class CanonicalTypes implements OperationVisitor<CanonicalText> {

  final CanonicalText text;

  CanonicalTypes(CanonicalText text) {
    this.text = text;
  }

  @Override
  public final CanonicalText createType(CreateType operation) {
    text.begin("createType");
    CanonicalParts.type(text, operation.type());
    return text.end();
  }

  @Override
  public final CanonicalText dropType(DropType operation) {
    return text.begin("dropType").name(operation.name()).end();
  }

  @Override
  public final CanonicalText renameType(RenameType operation) {
    return text.begin("renameType").name(operation.from()).name(operation.to()).end();
  }

  @Override
  public final CanonicalText alterEnum(AlterEnum operation) {
    text.begin("alterEnum");
    CanonicalParts.type(text, operation.from());
    CanonicalParts.type(text, operation.to());
    return text.end();
  }

  @Override
  public final CanonicalText alterStruct(AlterStruct operation) {
    text.begin("alterStruct");
    CanonicalParts.type(text, operation.from());
    CanonicalParts.type(text, operation.to());
    return text.end();
  }

  @Override
  public final CanonicalText renameLabel(RenameLabel operation) {
    return text.begin("renameLabel")
        .name(operation.type())
        .text(operation.from())
        .text(operation.to())
        .end();
  }
}
