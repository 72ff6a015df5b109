package dev.athanor.dialect.standard;

import dev.athanor.dialect.SqlStatement;
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
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.OperationVisitor;
import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.RenameIndex;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.List;

/** The part of a {@link StandardSqlGenerator} that is about constraints and indexes. */
abstract class ConstraintStatements implements OperationVisitor<List<SqlStatement>> {

  private final Identifiers names;
  private final ConstraintSql constraints;
  private final IndexSql indexes;

  ConstraintStatements(Identifiers names, ConstraintSql constraints, IndexSql indexes) {
    this.names = names;
    this.constraints = constraints;
    this.indexes = indexes;
  }

  @Override
  public List<SqlStatement> addPrimaryKey(AddPrimaryKey operation) {
    return List.of(alter(operation.table(), "add " + constraints.primaryKey(operation.key())));
  }

  @Override
  public final List<SqlStatement> addForeignKey(AddForeignKey operation) {
    return add(operation.table(), operation.constraint());
  }

  @Override
  public final List<SqlStatement> dropForeignKey(DropForeignKey operation) {
    return dropConstraint(operation.table(), operation.name());
  }

  @Override
  public final List<SqlStatement> addUniqueConstraint(AddUniqueConstraint operation) {
    return add(operation.table(), operation.constraint());
  }

  @Override
  public final List<SqlStatement> dropUniqueConstraint(DropUniqueConstraint operation) {
    return dropConstraint(operation.table(), operation.name());
  }

  @Override
  public final List<SqlStatement> addCheckConstraint(AddCheckConstraint operation) {
    return add(operation.table(), operation.constraint());
  }

  @Override
  public final List<SqlStatement> dropCheckConstraint(DropCheckConstraint operation) {
    return dropConstraint(operation.table(), operation.name());
  }

  @Override
  public final List<SqlStatement> addExclusionConstraint(AddExclusionConstraint operation) {
    return add(operation.table(), operation.constraint());
  }

  @Override
  public List<SqlStatement> dropExclusionConstraint(DropExclusionConstraint operation) {
    return dropConstraint(operation.table(), operation.name());
  }

  @Override
  public final List<SqlStatement> renameConstraint(RenameConstraint operation) {
    return same(operation.from(), operation.to())
        ? List.of()
        : List.of(
            alter(
                operation.table(),
                "rename constraint " + quote(operation.from()) + " to " + quote(operation.to())));
  }

  @Override
  public final List<SqlStatement> createIndex(CreateIndex operation) {
    return one(indexes.create(operation.table(), operation.index()));
  }

  @Override
  public final List<SqlStatement> dropIndex(DropIndex operation) {
    return one("drop index " + quote(operation.table().withName(operation.name())));
  }

  @Override
  public final List<SqlStatement> renameIndex(RenameIndex operation) {
    QualifiedName from = operation.table().withName(operation.from());
    return same(operation.from(), operation.to())
        ? List.of()
        : one("alter index " + quote(from) + " rename to " + quote(operation.to()));
  }

  /** One statement that begins with {@code alter table}. */
  protected final SqlStatement alter(QualifiedName table, String action) {
    return SqlStatement.of("alter table " + quote(table) + " " + action);
  }

  /** One statement alone. */
  protected static List<SqlStatement> one(String sql) {
    return List.of(SqlStatement.of(sql));
  }

  /** The name as it stands in SQL. */
  protected final String quote(Identifier name) {
    return names.quote(name);
  }

  /** The name as it stands in SQL. */
  protected final String quote(QualifiedName name) {
    return names.quote(name);
  }

  /** Whether both names mean the same. */
  protected final boolean same(Identifier one, Identifier other) {
    return names.same(one, other);
  }

  private List<SqlStatement> add(QualifiedName table, Constraint constraint) {
    return List.of(alter(table, "add " + constraints.constraint(table, constraint)));
  }

  private List<SqlStatement> dropConstraint(QualifiedName table, Identifier name) {
    return List.of(alter(table, "drop constraint " + quote(name)));
  }
}
