package dev.athanor.processor.writing;

import static dev.athanor.processor.writing.Words.name;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.Assume;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.ReleaseExtension;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RequireExtension;
import dev.athanor.operation.RunCode;
import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.schema.Partitioning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says each operation in the vocabulary of migrations. */
final class OperationCode extends ConstraintCode {

  /** Lets {@code receiver} be told, and keeps in {@code words} what has to be imported. */
  OperationCode(String receiver, Words words) {
    super(receiver, words);
  }

  @Override
  public Expression requireExtension(RequireExtension operation) {
    return receiver.call("requireExtension", name(operation.name()));
  }

  @Override
  public Expression releaseExtension(ReleaseExtension operation) {
    return receiver.call("releaseExtension", name(operation.name()));
  }

  @Override
  public Expression createSchema(CreateSchema operation) {
    return receiver.call("createSchema", name(operation.name()));
  }

  @Override
  public Expression dropSchema(DropSchema operation) {
    return receiver.call("dropSchema", name(operation.name()));
  }

  @Override
  public Expression createTable(CreateTable operation) {
    return receiver.call(
        "createTable", name(operation.table().name()), parts.table(operation.table()));
  }

  @Override
  public Expression dropTable(DropTable operation) {
    return receiver.call("dropTable", name(operation.name()));
  }

  @Override
  public Expression renameTable(RenameTable operation) {
    return receiver.call("renameTable", name(operation.from()), name(operation.to()));
  }

  @Override
  public Expression commentTable(CommentTable operation) {
    return operation
        .comment()
        .map(text -> receiver.call("commentTable", name(operation.table()), Literals.string(text)))
        .orElseGet(() -> receiver.call("uncommentTable", name(operation.table())));
  }

  @Override
  public Expression alterTableOptions(AlterTableOptions operation) {
    return receiver.call(
        "alterTableOptions",
        name(operation.table()),
        Literals.string(operation.options().orElse("")));
  }

  @Override
  public Expression alterTableLogging(AlterTableLogging operation) {
    return receiver.call(
        operation.unlogged() ? "setUnlogged" : "setLogged", name(operation.table()));
  }

  @Override
  public Expression alterPartitioning(AlterPartitioning operation) {
    return receiver.call(
        "alterPartitioning",
        name(operation.table()),
        partitioning(operation.from()),
        partitioning(operation.to()));
  }

  private static Expression partitioning(Optional<Partitioning> partitioning) {
    return Receiver.lambda("p", partitioning.map(PartCode::partitioning).orElse(List.of()));
  }

  @Override
  public Expression addColumn(AddColumn operation) {
    return receiver.chain(parts.column(operation.column(), "addColumn", name(operation.table())));
  }

  @Override
  public Expression dropColumn(DropColumn operation) {
    return receiver.call("dropColumn", name(operation.table()), name(operation.column()));
  }

  @Override
  public Expression renameColumn(RenameColumn operation) {
    return rename("renameColumn", operation.table(), operation.from(), operation.to());
  }

  @Override
  public Expression alterColumn(AlterColumn operation) {
    return receiver.call(
        "alterColumn",
        name(operation.table()),
        name(operation.to().name()),
        Receiver.lambda("c", parts.definition(operation.from())),
        Receiver.lambda("c", parts.definition(operation.to())));
  }

  @Override
  public Expression createSequence(CreateSequence operation) {
    return receiver.chain(
        Stream.concat(
                Stream.of(Call.of("createSequence", name(operation.sequence().name()))),
                parts.sequence(operation.sequence()).stream())
            .toList());
  }

  @Override
  public Expression dropSequence(DropSequence operation) {
    return receiver.call("dropSequence", name(operation.name()));
  }

  @Override
  public Expression renameSequence(RenameSequence operation) {
    return receiver.call("renameSequence", name(operation.from()), name(operation.to()));
  }

  @Override
  public Expression alterSequence(AlterSequence operation) {
    return receiver.call(
        "alterSequence",
        name(operation.to().name()),
        Receiver.lambda("s", parts.sequence(operation.from())),
        Receiver.lambda("s", parts.sequence(operation.to())));
  }

  @Override
  public Expression assume(Assume operation) {
    return receiver.call("assume", SqlCode.block(operation.changes(), words));
  }

  @Override
  public Expression executeSql(ExecuteSql operation) {
    return receiver.chain(SqlCode.calls(operation, words));
  }

  @Override
  public Expression runCode(RunCode operation) {
    throw new IllegalArgumentException("code is written by hand: " + operation.describe());
  }
}
