package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
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
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;

/**
 * Whether a statement that was interrupted is done, as far as the catalogue tells. Where doing it
 * twice does no harm, as with comments and properties of a column, the answer is no: then it is
 * simply done again.
 */
final class TookEffect extends ConstraintTookEffect {

  private final Dialect dialect;

  /**
   * Asks about one statement.
   *
   * @param part the statement's place within its operation, from zero on
   */
  TookEffect(SchemaView actual, Dialect dialect, int part) {
    super(new ActualSchema(actual, dialect), part);
    this.dialect = dialect;
  }

  @Override
  public Boolean requireExtension(RequireExtension operation) {
    return false;
  }

  @Override
  public Boolean releaseExtension(ReleaseExtension operation) {
    return false;
  }

  @Override
  public Boolean createSchema(CreateSchema operation) {
    return actual.hasNamespace(operation.name());
  }

  @Override
  public Boolean dropSchema(DropSchema operation) {
    return !actual.hasNamespace(operation.name());
  }

  @Override
  public Boolean createTable(CreateTable operation) {
    return part == 0 && actual.table(operation.table().name()).isPresent();
  }

  @Override
  public Boolean dropTable(DropTable operation) {
    return actual.table(operation.name()).isEmpty();
  }

  @Override
  public Boolean renameTable(RenameTable operation) {
    return actual.table(operation.from()).isEmpty() && actual.table(operation.to()).isPresent();
  }

  @Override
  public Boolean commentTable(CommentTable operation) {
    return false;
  }

  @Override
  public Boolean alterTableOptions(AlterTableOptions operation) {
    return false;
  }

  @Override
  public Boolean alterTableLogging(AlterTableLogging operation) {
    return false;
  }

  @Override
  public Boolean alterPartitioning(AlterPartitioning operation) {
    return false;
  }

  @Override
  public Boolean addColumn(AddColumn operation) {
    return part == 0 && hasColumn(operation.table(), operation.column().name());
  }

  @Override
  public Boolean dropColumn(DropColumn operation) {
    return !hasColumn(operation.table(), operation.column());
  }

  @Override
  public Boolean renameColumn(RenameColumn operation) {
    return !hasColumn(operation.table(), operation.from())
        && hasColumn(operation.table(), operation.to());
  }

  @Override
  public Boolean alterColumn(AlterColumn operation) {
    return actual
        .table(operation.table())
        .map(table -> table.columns().get(actual.exact(operation.to().name())))
        .filter(column -> ChangedType.isThere(operation, part, column, dialect))
        .isPresent();
  }

  @Override
  public Boolean createSequence(CreateSequence operation) {
    return actual.hasSequence(operation.sequence().name());
  }

  @Override
  public Boolean dropSequence(DropSequence operation) {
    return !actual.hasSequence(operation.name());
  }

  /**
   * Where there is no statement for it: another is created, takes the number, and the first goes.
   */
  @Override
  public Boolean renameSequence(RenameSequence operation) {
    return part == 0
        ? actual.hasSequence(operation.to())
        : part == 2 && !actual.hasSequence(operation.from());
  }

  @Override
  public Boolean alterSequence(AlterSequence operation) {
    return false;
  }

  @Override
  public Boolean assume(Assume operation) {
    return false;
  }

  /** What it declares to do, if it declares anything. */
  @Override
  public Boolean executeSql(ExecuteSql operation) {
    return !operation.effect().isEmpty()
        && operation.effect().stream().allMatch(effect -> effect.accept(this));
  }

  @Override
  public Boolean runCode(RunCode operation) {
    return false;
  }

  private boolean hasColumn(QualifiedName table, Identifier column) {
    return actual.has(table, Table::columns, column);
  }
}
