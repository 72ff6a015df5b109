package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.dialect.standard.ConstraintSql;
import dev.athanor.dialect.standard.IndexSql;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.dialect.standard.SequenceSql;
import dev.athanor.dialect.standard.StandardSqlGenerator;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropType;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RenameType;
import dev.athanor.operation.RequireExtension;
import dev.athanor.schema.Column;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Operations in the SQL of PostgreSQL. */
final class PostgreSqlGenerator extends StandardSqlGenerator {

  private static final Pattern STORAGE =
      Pattern.compile("\\s*with\\s*(\\(.*\\))\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TABLESPACE =
      Pattern.compile("\\s*(tablespace\\s+\\S+)\\s*", Pattern.CASE_INSENSITIVE);

  private final Namespaces namespaces;
  private final PostgreSqlTypeNames types;

  PostgreSqlGenerator(Namespaces namespaces, PostgreSqlTypeNames types) {
    super(
        namespaces,
        new PostgreSqlColumnSql(types),
        new ConstraintSql(namespaces.names()),
        new IndexSql(namespaces.names()));
    this.namespaces = namespaces;
    this.types = types;
  }

  @Override
  public List<SqlStatement> requireExtension(RequireExtension operation) {
    return one("create extension if not exists " + quote(operation.name()));
  }

  @Override
  public List<SqlStatement> createType(CreateType operation) {
    return operation.type() instanceof NamedStruct struct
        ? new PostgreSqlStructs(types).create(struct)
        : PostgreSqlTypes.create((NamedEnum) operation.type());
  }

  @Override
  public List<SqlStatement> dropType(DropType operation) {
    return PostgreSqlTypes.drop(operation.name());
  }

  @Override
  public List<SqlStatement> renameType(RenameType operation) {
    return rename("type", operation.from(), operation.to());
  }

  @Override
  public List<SqlStatement> alterEnum(AlterEnum operation) {
    return PostgreSqlTypes.add(operation);
  }

  @Override
  public List<SqlStatement> alterStruct(AlterStruct operation) {
    return new PostgreSqlStructs(types).alter(operation);
  }

  @Override
  public List<SqlStatement> renameLabel(RenameLabel operation) {
    return one(
        "alter type "
            + quote(operation.type())
            + " rename value "
            + Literals.text(operation.from())
            + " to "
            + Literals.text(operation.to()));
  }

  @Override
  public List<SqlStatement> renameTable(RenameTable operation) {
    return rename("table", operation.from(), operation.to());
  }

  @Override
  public List<SqlStatement> renameSequence(RenameSequence operation) {
    return rename("sequence", operation.from(), operation.to());
  }

  @Override
  public List<SqlStatement> alterTableOptions(AlterTableOptions operation) {
    String options = operation.options().orElse("");
    Matcher storage = STORAGE.matcher(options);
    if (storage.matches()) {
      return List.of(alter(operation.table(), "set " + storage.group(1)));
    }
    Matcher tablespace = TABLESPACE.matcher(options);
    if (tablespace.matches()) {
      return List.of(alter(operation.table(), "set " + tablespace.group(1)));
    }
    throw NotPossible.because(
        new SchemaPath.OfTable(operation.table()),
        "The options of the table " + operation.table() + " cannot be derived into a change.",
        "Change them with op.execute(\"alter table ...\") and declare its effect.");
  }

  /** One that is wanted no more stays, by whatever name the table has now. */
  @Override
  public List<SqlStatement> alterPartitioning(AlterPartitioning operation) {
    String found =
        "select from pg_partitioned_table where partdefid <> 0 and partrelid = "
            + Literals.text(quote(operation.table()))
            + "::regclass";
    return super.alterPartitioning(operation).stream()
        .map(statement -> PostgreSqlBlock.unless(found, statement))
        .toList();
  }

  @Override
  public List<SqlStatement> renameColumn(RenameColumn operation) {
    return same(operation.from(), operation.to())
        ? List.of()
        : List.of(
            alter(
                operation.table(),
                "rename column " + quote(operation.from()) + " to " + quote(operation.to())));
  }

  @Override
  public List<SqlStatement> alterColumn(AlterColumn operation) {
    String column = quote(operation.to().name());
    List<SqlStatement> statements = new ArrayList<>();
    for (String step : PostgreSqlColumnChange.steps(operation, types, column)) {
      statements.add(alter(operation.table(), "alter column " + column + " " + step));
    }
    if (PostgreSqlColumnChange.numbersAnew(operation.from(), operation.to())) {
      statements.add(goOn(operation.table(), operation.to()));
    }
    if (!operation.from().comment().equals(operation.to().comment())) {
      statements.add(columnComment(operation.table(), operation.to()));
    }
    return statements;
  }

  /** The rows that are there have numbers already. */
  private SqlStatement goOn(QualifiedName table, Column column) {
    return SqlStatement.of(
        "select setval(pg_get_serial_sequence("
            + Literals.text(quote(table))
            + ", "
            + Literals.text(namespaces.names().fold(column.name()))
            + "), "
            + SequenceSql.next(column.identity().orElseThrow(), quote(column.name()))
            + ", false) from "
            + quote(table));
  }

  /** The key's name is the database's secret unless somebody gave it one. */
  @Override
  public List<SqlStatement> dropPrimaryKey(DropPrimaryKey operation) {
    String table = quote(operation.table());
    return List.of(
        PostgreSqlBlock.withName(
            "alter table " + table + " drop constraint ",
            "select conname from pg_constraint where contype = 'p' and conrelid = "
                + Literals.text(table)
                + "::regclass"));
  }

  @Override
  public List<SqlStatement> executeSql(ExecuteSql operation) {
    String sql = operation.sql();
    return List.of(new SqlStatement(sql, !StandaloneStatements.isStandalone(sql)));
  }

  private List<SqlStatement> rename(String kind, QualifiedName from, QualifiedName to) {
    List<SqlStatement> statements = new ArrayList<>();
    QualifiedName moved = from;
    if (!namespaces.fold(from.namespace()).equals(namespaces.fold(to.namespace()))) {
      statements.add(move("alter " + kind + " " + quote(from) + " set schema ", to));
      moved = new QualifiedName(to.namespace(), from.name());
    }
    if (!same(from.name(), to.name())) {
      statements.add(
          SqlStatement.of("alter " + kind + " " + quote(moved) + " rename to " + quote(to.name())));
    }
    return statements;
  }

  private SqlStatement move(String command, QualifiedName to) {
    return to.namespace()
        .map(namespace -> SqlStatement.of(command + quote(namespace)))
        .orElseGet(() -> PostgreSqlBlock.withName(command, "select current_schema()"));
  }
}
