package dev.athanor.processor.writing;

import static dev.athanor.processor.writing.Words.name;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.OperationVisitor;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.RenameIndex;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RunCode;
import dev.athanor.processor.writing.Expression.Block;
import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.processor.writing.Expression.Chain;
import dev.athanor.processor.writing.Expression.Lambda;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says each operation in the vocabulary of migrations. */
final class OperationCode implements OperationVisitor<Expression> {

  private final String receiver;
  private final Words words;
  private final PartCode parts;

  /** Lets {@code receiver} be told, and keeps in {@code words} what has to be imported. */
  OperationCode(String receiver, Words words) {
    this.receiver = receiver;
    this.words = words;
    this.parts = new PartCode(words);
  }

  @Override
  public Expression createSchema(CreateSchema operation) {
    return call("createSchema", name(operation.name()));
  }

  @Override
  public Expression dropSchema(DropSchema operation) {
    return call("dropSchema", name(operation.name()));
  }

  @Override
  public Expression createTable(CreateTable operation) {
    return call("createTable", name(operation.table().name()), parts.table(operation.table()));
  }

  @Override
  public Expression dropTable(DropTable operation) {
    return call("dropTable", name(operation.name()));
  }

  @Override
  public Expression renameTable(RenameTable operation) {
    return call("renameTable", name(operation.from()), name(operation.to()));
  }

  @Override
  public Expression commentTable(CommentTable operation) {
    return operation
        .comment()
        .map(text -> call("commentTable", name(operation.table()), Literals.string(text)))
        .orElseGet(() -> call("uncommentTable", name(operation.table())));
  }

  @Override
  public Expression alterTableOptions(AlterTableOptions operation) {
    return call(
        "alterTableOptions",
        name(operation.table()),
        Literals.string(operation.options().orElse("")));
  }

  @Override
  public Expression addColumn(AddColumn operation) {
    return chain(parts.column(operation.column(), "addColumn", name(operation.table())));
  }

  @Override
  public Expression dropColumn(DropColumn operation) {
    return call("dropColumn", name(operation.table()), name(operation.column()));
  }

  @Override
  public Expression renameColumn(RenameColumn operation) {
    return call(
        "renameColumn", name(operation.table()), name(operation.from()), name(operation.to()));
  }

  @Override
  public Expression alterColumn(AlterColumn operation) {
    return call(
        "alterColumn",
        name(operation.table()),
        name(operation.to().name()),
        lambda("c", parts.definition(operation.from())),
        lambda("c", parts.definition(operation.to())));
  }

  @Override
  public Expression addPrimaryKey(AddPrimaryKey operation) {
    return chain(
        parts.primaryKey(operation.key(), "addPrimaryKey", List.of(name(operation.table()))));
  }

  @Override
  public Expression dropPrimaryKey(DropPrimaryKey operation) {
    return call("dropPrimaryKey", name(operation.table()));
  }

  @Override
  public Expression addForeignKey(AddForeignKey operation) {
    return chain(
        parts.foreignKey(
            operation.constraint(), "addForeignKey", List.of(name(operation.table()))));
  }

  @Override
  public Expression dropForeignKey(DropForeignKey operation) {
    return call("dropForeignKey", name(operation.name()), name(operation.table()));
  }

  @Override
  public Expression addUniqueConstraint(AddUniqueConstraint operation) {
    return chain(
        List.of(
            new Call(
                "addUniqueConstraint",
                Words.names(
                    List.of(name(operation.constraint().name()), name(operation.table())),
                    operation.constraint().columns()))));
  }

  @Override
  public Expression dropUniqueConstraint(DropUniqueConstraint operation) {
    return call("dropUniqueConstraint", name(operation.name()), name(operation.table()));
  }

  @Override
  public Expression addCheckConstraint(AddCheckConstraint operation) {
    return call(
        "addCheckConstraint",
        name(operation.constraint().name()),
        name(operation.table()),
        Literals.string(operation.constraint().expression()));
  }

  @Override
  public Expression dropCheckConstraint(DropCheckConstraint operation) {
    return call("dropCheckConstraint", name(operation.name()), name(operation.table()));
  }

  @Override
  public Expression renameConstraint(RenameConstraint operation) {
    return call(
        "renameConstraint", name(operation.table()), name(operation.from()), name(operation.to()));
  }

  @Override
  public Expression createIndex(CreateIndex operation) {
    return chain(parts.index(operation.index(), "createIndex", List.of(name(operation.table()))));
  }

  @Override
  public Expression dropIndex(DropIndex operation) {
    return call("dropIndex", name(operation.name()), name(operation.table()));
  }

  @Override
  public Expression renameIndex(RenameIndex operation) {
    return call(
        "renameIndex", name(operation.table()), name(operation.from()), name(operation.to()));
  }

  @Override
  public Expression createSequence(CreateSequence operation) {
    return chain(
        Stream.concat(
                Stream.of(Call.of("createSequence", name(operation.sequence().name()))),
                parts.sequence(operation.sequence()).stream())
            .toList());
  }

  @Override
  public Expression dropSequence(DropSequence operation) {
    return call("dropSequence", name(operation.name()));
  }

  @Override
  public Expression renameSequence(RenameSequence operation) {
    return call("renameSequence", name(operation.from()), name(operation.to()));
  }

  @Override
  public Expression alterSequence(AlterSequence operation) {
    return call(
        "alterSequence",
        name(operation.to().name()),
        lambda("s", parts.sequence(operation.from())),
        lambda("s", parts.sequence(operation.to())));
  }

  @Override
  public Expression executeSql(ExecuteSql operation) {
    List<Call> calls = new ArrayList<>();
    calls.add(Call.of("execute", Literals.string(operation.sql())));
    operation.down().ifPresent(down -> calls.add(Call.of("down", Literals.string(down))));
    if (!operation.effect().isEmpty()) {
      OperationCode effect = new OperationCode("e", words);
      calls.add(
          Call.of(
              "effect",
              new Block("e", operation.effect().stream().map(one -> one.accept(effect)).toList())));
    }
    return chain(calls);
  }

  @Override
  public Expression runCode(RunCode operation) {
    throw new IllegalArgumentException("code is written by hand: " + operation.describe());
  }

  private Expression call(String method, Expression... arguments) {
    return chain(List.of(Call.of(method, arguments)));
  }

  private Expression chain(List<Call> calls) {
    return new Chain(receiver, calls);
  }

  private static Expression lambda(String parameter, List<Call> calls) {
    return calls.isEmpty()
        ? new Block(parameter, List.of())
        : new Lambda(parameter, new Chain(parameter, calls));
  }
}
