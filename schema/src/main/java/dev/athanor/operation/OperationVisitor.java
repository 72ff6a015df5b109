package dev.athanor.operation;

/**
 * Makes something of each operation. There is no default method, so that a new operation breaks the
 * build wherever work is due.
 *
 * @param <R> what is made of it
 */
public interface OperationVisitor<R> {

  /** Makes something of a {@link RequireExtension}. */
  R requireExtension(RequireExtension operation);

  /** Makes something of a {@link ReleaseExtension}. */
  R releaseExtension(ReleaseExtension operation);

  /** Makes something of a {@link CreateSchema}. */
  R createSchema(CreateSchema operation);

  /** Makes something of a {@link DropSchema}. */
  R dropSchema(DropSchema operation);

  /** Makes something of a {@link CreateType}. */
  R createType(CreateType operation);

  /** Makes something of a {@link DropType}. */
  R dropType(DropType operation);

  /** Makes something of a {@link RenameType}. */
  R renameType(RenameType operation);

  /** Makes something of an {@link AlterEnum}. */
  R alterEnum(AlterEnum operation);

  /** Makes something of an {@link AlterStruct}. */
  R alterStruct(AlterStruct operation);

  /** Makes something of a {@link RenameLabel}. */
  R renameLabel(RenameLabel operation);

  /** Makes something of a {@link CreateTable}. */
  R createTable(CreateTable operation);

  /** Makes something of a {@link DropTable}. */
  R dropTable(DropTable operation);

  /** Makes something of a {@link RenameTable}. */
  R renameTable(RenameTable operation);

  /** Makes something of a {@link CommentTable}. */
  R commentTable(CommentTable operation);

  /** Makes something of an {@link AlterTableOptions}. */
  R alterTableOptions(AlterTableOptions operation);

  /** Makes something of an {@link AlterTableLogging}. */
  R alterTableLogging(AlterTableLogging operation);

  /** Makes something of an {@link AlterPartitioning}. */
  R alterPartitioning(AlterPartitioning operation);

  /** Makes something of an {@link AddColumn}. */
  R addColumn(AddColumn operation);

  /** Makes something of a {@link DropColumn}. */
  R dropColumn(DropColumn operation);

  /** Makes something of a {@link RenameColumn}. */
  R renameColumn(RenameColumn operation);

  /** Makes something of an {@link AlterColumn}. */
  R alterColumn(AlterColumn operation);

  /** Makes something of an {@link AddPrimaryKey}. */
  R addPrimaryKey(AddPrimaryKey operation);

  /** Makes something of a {@link DropPrimaryKey}. */
  R dropPrimaryKey(DropPrimaryKey operation);

  /** Makes something of an {@link AddForeignKey}. */
  R addForeignKey(AddForeignKey operation);

  /** Makes something of a {@link DropForeignKey}. */
  R dropForeignKey(DropForeignKey operation);

  /** Makes something of an {@link AddUniqueConstraint}. */
  R addUniqueConstraint(AddUniqueConstraint operation);

  /** Makes something of a {@link DropUniqueConstraint}. */
  R dropUniqueConstraint(DropUniqueConstraint operation);

  /** Makes something of an {@link AddCheckConstraint}. */
  R addCheckConstraint(AddCheckConstraint operation);

  /** Makes something of a {@link DropCheckConstraint}. */
  R dropCheckConstraint(DropCheckConstraint operation);

  /** Makes something of an {@link AddExclusionConstraint}. */
  R addExclusionConstraint(AddExclusionConstraint operation);

  /** Makes something of a {@link DropExclusionConstraint}. */
  R dropExclusionConstraint(DropExclusionConstraint operation);

  /** Makes something of a {@link RenameConstraint}. */
  R renameConstraint(RenameConstraint operation);

  /** Makes something of a {@link CreateIndex}. */
  R createIndex(CreateIndex operation);

  /** Makes something of a {@link DropIndex}. */
  R dropIndex(DropIndex operation);

  /** Makes something of a {@link RenameIndex}. */
  R renameIndex(RenameIndex operation);

  /** Makes something of a {@link CreateSequence}. */
  R createSequence(CreateSequence operation);

  /** Makes something of a {@link DropSequence}. */
  R dropSequence(DropSequence operation);

  /** Makes something of a {@link RenameSequence}. */
  R renameSequence(RenameSequence operation);

  /** Makes something of an {@link AlterSequence}. */
  R alterSequence(AlterSequence operation);

  /** Makes something of an {@link Assume}. */
  R assume(Assume operation);

  /** Makes something of an {@link ExecuteSql}. */
  R executeSql(ExecuteSql operation);

  /** Makes something of a {@link RunCode}. */
  R runCode(RunCode operation);
}
