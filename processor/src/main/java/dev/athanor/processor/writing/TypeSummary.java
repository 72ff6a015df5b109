package dev.athanor.processor.writing;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropType;
import dev.athanor.operation.OperationVisitor;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.processor.writing.SummaryItem.Noun;
import dev.athanor.processor.writing.SummaryItem.Verb;

/** The part of {@link SummaryVisitor} that is about named types. */
abstract class TypeSummary implements OperationVisitor<SummaryItem> {

  @Override
  public final SummaryItem createType(CreateType operation) {
    return item(Verb.CREATE, Noun.TYPE, operation.type().name());
  }

  @Override
  public final SummaryItem dropType(DropType operation) {
    return item(Verb.DROP, Noun.TYPE, operation.name());
  }

  @Override
  public final SummaryItem renameType(RenameType operation) {
    return item(Verb.RENAME, Noun.TYPE, operation.from() + " to " + operation.to());
  }

  @Override
  public final SummaryItem alterEnum(AlterEnum operation) {
    return item(Verb.ALTER, Noun.TYPE, operation.name());
  }

  @Override
  public final SummaryItem alterStruct(AlterStruct operation) {
    return item(Verb.ALTER, Noun.TYPE, operation.name());
  }

  @Override
  public final SummaryItem renameLabel(RenameLabel operation) {
    return item(
        Verb.RENAME,
        Noun.LABEL,
        operation.type() + "." + operation.from() + " to " + operation.to());
  }

  static SummaryItem item(Verb verb, Noun noun, Object name) {
    return new SummaryItem(verb, noun, name.toString());
  }
}
