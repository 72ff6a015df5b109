package dev.athanor.dialect.standard;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.Assume;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.ReleaseExtension;
import dev.athanor.operation.RequireExtension;
import dev.athanor.operation.RunCode;
import dev.athanor.schema.Column;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/** The SQL of operations, as far as databases agree on it. */
public abstract class StandardSqlGenerator extends ConstraintStatements {

  private final Namespaces namespaces;
  private final TableSql tables;
  private final ColumnSql columns;

  /** Puts the parts of statements together. */
  protected StandardSqlGenerator(
      Namespaces namespaces, ColumnSql columns, ConstraintSql constraints, IndexSql indexes) {
    super(namespaces.names(), constraints, indexes);
    this.namespaces = namespaces;
    this.tables = new TableSql(namespaces.names(), columns, constraints, indexes);
    this.columns = columns;
  }

  @Override
  public List<SqlStatement> requireExtension(RequireExtension operation) {
    throw NotPossible.because(
        new SchemaPath.OfExtension(operation.name()),
        "There are no extensions here, and " + operation.name() + " is required.",
        "Keep the migration to the database that has it.");
  }

  @Override
  public final List<SqlStatement> releaseExtension(ReleaseExtension operation) {
    return List.of();
  }

  @Override
  public final List<SqlStatement> createSchema(CreateSchema operation) {
    return one("create schema if not exists " + quote(operation.name()));
  }

  @Override
  public final List<SqlStatement> dropSchema(DropSchema operation) {
    return namespaces.isDefault(operation.name())
        ? List.of()
        : one("drop schema " + quote(operation.name()) + " restrict");
  }

  @Override
  public List<SqlStatement> createTable(CreateTable operation) {
    return tables.create(operation.table());
  }

  @Override
  public final List<SqlStatement> dropTable(DropTable operation) {
    return one("drop table " + quote(operation.name()));
  }

  @Override
  public final List<SqlStatement> commentTable(CommentTable operation) {
    return List.of(tables.comment(operation.table(), operation.comment()));
  }

  @Override
  public List<SqlStatement> alterTableLogging(AlterTableLogging operation) {
    return List.of(alter(operation.table(), operation.unlogged() ? "set unlogged" : "set logged"));
  }

  @Override
  public List<SqlStatement> alterPartitioning(AlterPartitioning operation) {
    if (!operation.isInPlace()) {
      throw NotPossible.because(
          new SchemaPath.OfTable(operation.table()),
          "The table " + operation.table() + " cannot be partitioned in another way in place.",
          "Create a new one, copy the rows with op.execute(...), and drop the old one.");
    }
    return operation.to().stream()
        .filter(Partitioning::defaultPartition)
        .map(partitioning -> tables.defaultPartition(operation.table()))
        .toList();
  }

  @Override
  public final List<SqlStatement> addColumn(AddColumn operation) {
    Column column = operation.column();
    List<SqlStatement> statements = new ArrayList<>();
    statements.add(
        alter(operation.table(), "add column " + columns.definition(operation.table(), column)));
    column.comment().ifPresent(text -> statements.add(columnComment(operation.table(), column)));
    return statements;
  }

  @Override
  public final List<SqlStatement> dropColumn(DropColumn operation) {
    return List.of(alter(operation.table(), "drop column " + quote(operation.column())));
  }

  @Override
  public final List<SqlStatement> createSequence(CreateSequence operation) {
    Sequence sequence = operation.sequence();
    return one(
        "create sequence "
            + quote(sequence.name())
            + " "
            + SequenceSql.counting(sequence.start(), sequence.increment())
            + sequence.options().map(options -> " " + options).orElse(""));
  }

  @Override
  public final List<SqlStatement> dropSequence(DropSequence operation) {
    return one("drop sequence " + quote(operation.name()));
  }

  @Override
  public final List<SqlStatement> alterSequence(AlterSequence operation) {
    return SequenceSql.change(operation.from(), operation.to())
        .map(change -> one("alter sequence " + quote(operation.to().name()) + " " + change))
        .orElseGet(List::of);
  }

  @Override
  public final List<SqlStatement> assume(Assume operation) {
    return List.of();
  }

  @Override
  public final List<SqlStatement> runCode(RunCode operation) {
    return List.of();
  }

  /** Sets or removes the comment on a column. */
  protected final SqlStatement columnComment(QualifiedName table, Column column) {
    return tables.comment(table, column);
  }
}
