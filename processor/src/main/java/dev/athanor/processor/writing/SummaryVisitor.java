package dev.athanor.processor.writing;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.Assume;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.ReleaseExtension;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.RenameIndex;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RequireExtension;
import dev.athanor.operation.RunCode;
import dev.athanor.processor.writing.SummaryItem.Noun;
import dev.athanor.processor.writing.SummaryItem.Verb;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Table;
import java.util.stream.Collectors;

/** Names what each operation does, for the {@link Summary}. */
final class SummaryVisitor extends TypeSummary {

  static final SummaryVisitor INSTANCE = new SummaryVisitor();

  private SummaryVisitor() {}

  @Override
  public SummaryItem requireExtension(RequireExtension operation) {
    return item(Verb.REQUIRE, Noun.EXTENSION, operation.name());
  }

  @Override
  public SummaryItem releaseExtension(ReleaseExtension operation) {
    return item(Verb.RELEASE, Noun.EXTENSION, operation.name());
  }

  @Override
  public SummaryItem createSchema(CreateSchema operation) {
    return item(Verb.CREATE, Noun.SCHEMA, operation.name());
  }

  @Override
  public SummaryItem dropSchema(DropSchema operation) {
    return item(Verb.DROP, Noun.SCHEMA, operation.name());
  }

  @Override
  public SummaryItem createTable(CreateTable operation) {
    return item(Verb.CREATE, Noun.TABLE, columns(operation.table()));
  }

  @Override
  public SummaryItem dropTable(DropTable operation) {
    return item(Verb.DROP, Noun.TABLE, operation.name());
  }

  @Override
  public SummaryItem renameTable(RenameTable operation) {
    return item(Verb.RENAME, Noun.TABLE, operation.from() + " to " + operation.to());
  }

  @Override
  public SummaryItem commentTable(CommentTable operation) {
    return item(Verb.ALTER, Noun.TABLE, operation.table());
  }

  @Override
  public SummaryItem alterTableOptions(AlterTableOptions operation) {
    return item(Verb.ALTER, Noun.TABLE, operation.table());
  }

  @Override
  public SummaryItem alterTableLogging(AlterTableLogging operation) {
    return item(Verb.ALTER, Noun.TABLE, operation.table());
  }

  @Override
  public SummaryItem alterPartitioning(AlterPartitioning operation) {
    return item(Verb.ALTER, Noun.TABLE, operation.table());
  }

  @Override
  public SummaryItem addColumn(AddColumn operation) {
    return item(Verb.ADD, Noun.COLUMN, operation.table() + "." + operation.column().name());
  }

  @Override
  public SummaryItem dropColumn(DropColumn operation) {
    return item(Verb.DROP, Noun.COLUMN, operation.table() + "." + operation.column());
  }

  @Override
  public SummaryItem renameColumn(RenameColumn operation) {
    return item(
        Verb.RENAME,
        Noun.COLUMN,
        operation.table() + "." + operation.from() + " to " + operation.to());
  }

  @Override
  public SummaryItem alterColumn(AlterColumn operation) {
    return item(Verb.ALTER, Noun.COLUMN, operation.table() + "." + operation.to().name());
  }

  @Override
  public SummaryItem addPrimaryKey(AddPrimaryKey operation) {
    return item(Verb.ADD, Noun.PRIMARY_KEY, operation.table());
  }

  @Override
  public SummaryItem dropPrimaryKey(DropPrimaryKey operation) {
    return item(Verb.DROP, Noun.PRIMARY_KEY, operation.table());
  }

  @Override
  public SummaryItem addForeignKey(AddForeignKey operation) {
    return item(Verb.ADD, Noun.FOREIGN_KEY, operation.constraint().name());
  }

  @Override
  public SummaryItem dropForeignKey(DropForeignKey operation) {
    return item(Verb.DROP, Noun.FOREIGN_KEY, operation.name());
  }

  @Override
  public SummaryItem addUniqueConstraint(AddUniqueConstraint operation) {
    return item(Verb.ADD, Noun.UNIQUE_CONSTRAINT, operation.constraint().name());
  }

  @Override
  public SummaryItem dropUniqueConstraint(DropUniqueConstraint operation) {
    return item(Verb.DROP, Noun.UNIQUE_CONSTRAINT, operation.name());
  }

  @Override
  public SummaryItem addCheckConstraint(AddCheckConstraint operation) {
    return item(Verb.ADD, Noun.CHECK, operation.constraint().name());
  }

  @Override
  public SummaryItem dropCheckConstraint(DropCheckConstraint operation) {
    return item(Verb.DROP, Noun.CHECK, operation.name());
  }

  @Override
  public SummaryItem addExclusionConstraint(AddExclusionConstraint operation) {
    return item(Verb.ADD, Noun.EXCLUSION_CONSTRAINT, operation.constraint().name());
  }

  @Override
  public SummaryItem dropExclusionConstraint(DropExclusionConstraint operation) {
    return item(Verb.DROP, Noun.EXCLUSION_CONSTRAINT, operation.name());
  }

  @Override
  public SummaryItem renameConstraint(RenameConstraint operation) {
    return item(Verb.RENAME, Noun.CONSTRAINT, operation.from() + " to " + operation.to());
  }

  @Override
  public SummaryItem createIndex(CreateIndex operation) {
    return item(Verb.CREATE, Noun.INDEX, operation.index().name());
  }

  @Override
  public SummaryItem dropIndex(DropIndex operation) {
    return item(Verb.DROP, Noun.INDEX, operation.name());
  }

  @Override
  public SummaryItem renameIndex(RenameIndex operation) {
    return item(Verb.RENAME, Noun.INDEX, operation.from() + " to " + operation.to());
  }

  @Override
  public SummaryItem createSequence(CreateSequence operation) {
    return item(Verb.CREATE, Noun.SEQUENCE, operation.sequence().name());
  }

  @Override
  public SummaryItem dropSequence(DropSequence operation) {
    return item(Verb.DROP, Noun.SEQUENCE, operation.name());
  }

  @Override
  public SummaryItem renameSequence(RenameSequence operation) {
    return item(Verb.RENAME, Noun.SEQUENCE, operation.from() + " to " + operation.to());
  }

  @Override
  public SummaryItem alterSequence(AlterSequence operation) {
    return item(Verb.ALTER, Noun.SEQUENCE, operation.to().name());
  }

  @Override
  public SummaryItem assume(Assume operation) {
    return item(Verb.ASSUME, Noun.CHANGE, operation.describe().replaceFirst("assume ", ""));
  }

  @Override
  public SummaryItem executeSql(ExecuteSql operation) {
    return item(Verb.EXECUTE, Noun.STATEMENT, operation.describe().replaceFirst("execute ", ""));
  }

  @Override
  public SummaryItem runCode(RunCode operation) {
    return item(Verb.EXECUTE, Noun.CODE, operation.description());
  }

  private static String columns(Table table) {
    return table.columns().keySet().stream()
        .map(Identifier::toString)
        .collect(Collectors.joining(", ", table.name() + "(", ")"));
  }
}
