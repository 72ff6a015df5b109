package dev.athanor.processor.writing;

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
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.List;

/** The part of {@link OperationCode} that says what becomes of constraints and indexes. */
abstract class ConstraintCode extends TypeCode {

  final PartCode parts;

  ConstraintCode(String receiver, Words words) {
    super(new Receiver(receiver), words);
    this.parts = new PartCode(words);
  }

  @Override
  public final Expression addPrimaryKey(AddPrimaryKey operation) {
    return receiver.chain(
        parts.primaryKey(operation.key(), "addPrimaryKey", on(operation.table())));
  }

  @Override
  public final Expression dropPrimaryKey(DropPrimaryKey operation) {
    return receiver.call("dropPrimaryKey", Words.name(operation.table()));
  }

  @Override
  public final Expression addForeignKey(AddForeignKey operation) {
    return receiver.chain(
        parts.foreignKey(operation.constraint(), "addForeignKey", on(operation.table())));
  }

  @Override
  public final Expression dropForeignKey(DropForeignKey operation) {
    return drop("dropForeignKey", operation.name(), operation.table());
  }

  @Override
  public final Expression addUniqueConstraint(AddUniqueConstraint operation) {
    return receiver.chain(
        parts.unique(operation.constraint(), "addUniqueConstraint", on(operation.table())));
  }

  @Override
  public final Expression dropUniqueConstraint(DropUniqueConstraint operation) {
    return drop("dropUniqueConstraint", operation.name(), operation.table());
  }

  @Override
  public final Expression addCheckConstraint(AddCheckConstraint operation) {
    return receiver.call(
        "addCheckConstraint",
        Words.name(operation.constraint().name()),
        Words.name(operation.table()),
        Literals.string(operation.constraint().expression()));
  }

  @Override
  public final Expression dropCheckConstraint(DropCheckConstraint operation) {
    return drop("dropCheckConstraint", operation.name(), operation.table());
  }

  @Override
  public final Expression addExclusionConstraint(AddExclusionConstraint operation) {
    return receiver.chain(
        IndexCode.exclusion(
            operation.constraint(), "addExclusionConstraint", on(operation.table()), words));
  }

  @Override
  public final Expression dropExclusionConstraint(DropExclusionConstraint operation) {
    return drop("dropExclusionConstraint", operation.name(), operation.table());
  }

  @Override
  public final Expression renameConstraint(RenameConstraint operation) {
    return rename("renameConstraint", operation.table(), operation.from(), operation.to());
  }

  @Override
  public final Expression createIndex(CreateIndex operation) {
    return receiver.chain(IndexCode.index(operation.index(), "createIndex", on(operation.table())));
  }

  @Override
  public final Expression dropIndex(DropIndex operation) {
    return drop("dropIndex", operation.name(), operation.table());
  }

  @Override
  public final Expression renameIndex(RenameIndex operation) {
    return rename("renameIndex", operation.table(), operation.from(), operation.to());
  }

  final Expression rename(String method, QualifiedName table, Identifier from, Identifier to) {
    return receiver.call(method, Words.name(table), Words.name(from), Words.name(to));
  }

  private Expression drop(String method, Identifier part, QualifiedName table) {
    return receiver.call(method, Words.name(part), Words.name(table));
  }

  private static List<Expression> on(QualifiedName table) {
    return List.of(Words.name(table));
  }
}
