package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
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
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whether a statement that was interrupted is done, as far as the catalogue tells. Where doing it
 * twice does no harm, as with comments and properties of a column, the answer is no: then it is
 * simply done again.
 */
final class TookEffect implements OperationVisitor<Boolean> {

  private final SchemaView actual;
  private final Dialect dialect;
  private final int part;

  /**
   * Asks about one statement.
   *
   * @param part the statement's place within its operation, from zero on
   */
  TookEffect(SchemaView actual, Dialect dialect, int part) {
    this.actual = actual;
    this.dialect = dialect;
    this.part = part;
  }

  @Override
  public Boolean createSchema(CreateSchema operation) {
    return actual.hasNamespace(exact(operation.name()));
  }

  @Override
  public Boolean dropSchema(DropSchema operation) {
    return !actual.hasNamespace(exact(operation.name()));
  }

  @Override
  public Boolean createTable(CreateTable operation) {
    return part == 0 && table(operation.table().name()).isPresent();
  }

  @Override
  public Boolean dropTable(DropTable operation) {
    return table(operation.name()).isEmpty();
  }

  @Override
  public Boolean renameTable(RenameTable operation) {
    return table(operation.from()).isEmpty() && table(operation.to()).isPresent();
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
    return table(operation.table())
        .map(table -> table.columns().get(exact(operation.to().name())))
        .filter(column -> ChangedType.isThere(operation, part, column, dialect))
        .isPresent();
  }

  @Override
  public Boolean addPrimaryKey(AddPrimaryKey operation) {
    return is(operation.table(), table -> table.primaryKey().isPresent());
  }

  @Override
  public Boolean dropPrimaryKey(DropPrimaryKey operation) {
    return !is(operation.table(), table -> table.primaryKey().isPresent());
  }

  @Override
  public Boolean addForeignKey(AddForeignKey operation) {
    return has(operation.table(), Table::foreignKeys, operation.constraint().name());
  }

  @Override
  public Boolean dropForeignKey(DropForeignKey operation) {
    return !has(operation.table(), Table::foreignKeys, operation.name());
  }

  @Override
  public Boolean addUniqueConstraint(AddUniqueConstraint operation) {
    return has(operation.table(), Table::uniqueConstraints, operation.constraint().name());
  }

  @Override
  public Boolean dropUniqueConstraint(DropUniqueConstraint operation) {
    return !has(operation.table(), Table::uniqueConstraints, operation.name());
  }

  @Override
  public Boolean addCheckConstraint(AddCheckConstraint operation) {
    return has(operation.table(), Table::checkConstraints, operation.constraint().name());
  }

  @Override
  public Boolean dropCheckConstraint(DropCheckConstraint operation) {
    return !has(operation.table(), Table::checkConstraints, operation.name());
  }

  @Override
  public Boolean renameConstraint(RenameConstraint operation) {
    return is(operation.table(), table -> hasConstraint(table, operation.to()));
  }

  @Override
  public Boolean createIndex(CreateIndex operation) {
    return has(operation.table(), Table::indexes, operation.index().name());
  }

  @Override
  public Boolean dropIndex(DropIndex operation) {
    return !has(operation.table(), Table::indexes, operation.name());
  }

  @Override
  public Boolean renameIndex(RenameIndex operation) {
    return has(operation.table(), Table::indexes, operation.to());
  }

  @Override
  public Boolean createSequence(CreateSequence operation) {
    return actual.sequence(exact(operation.sequence().name())).isPresent();
  }

  @Override
  public Boolean dropSequence(DropSequence operation) {
    return actual.sequence(exact(operation.name())).isEmpty();
  }

  /**
   * Where there is no statement for it: another is created, takes the number, and the first goes.
   */
  @Override
  public Boolean renameSequence(RenameSequence operation) {
    return part == 0
        ? actual.sequence(exact(operation.to())).isPresent()
        : part == 2 && actual.sequence(exact(operation.from())).isEmpty();
  }

  @Override
  public Boolean alterSequence(AlterSequence operation) {
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
    return has(table, Table::columns, column);
  }

  private boolean hasConstraint(Table table, Identifier name) {
    return table.constraints().stream().map(Constraint::name).anyMatch(exact(name)::equals);
  }

  private boolean has(
      QualifiedName table, Function<Table, Map<Identifier, ?>> parts, Identifier name) {
    return is(table, found -> parts.apply(found).containsKey(exact(name)));
  }

  private boolean is(QualifiedName table, Predicate<Table> condition) {
    return table(table).filter(condition).isPresent();
  }

  private Optional<Table> table(QualifiedName name) {
    return actual.table(exact(name));
  }

  private QualifiedName exact(QualifiedName name) {
    return new QualifiedName(name.namespace().map(this::exact), exact(name.name()));
  }

  private Identifier exact(Identifier name) {
    return new Identifier(dialect.fold(name), true);
  }
}
