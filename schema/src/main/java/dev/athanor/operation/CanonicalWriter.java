package dev.athanor.operation;

/** Writes each operation as one line of the {@link CanonicalForm}. */
final class CanonicalWriter extends CanonicalTypes {

  CanonicalWriter(CanonicalText text) {
    super(text);
  }

  @Override
  public CanonicalText requireExtension(RequireExtension operation) {
    return text.begin("requireExtension").name(operation.name()).end();
  }

  @Override
  public CanonicalText releaseExtension(ReleaseExtension operation) {
    return text.begin("releaseExtension").name(operation.name()).end();
  }

  @Override
  public CanonicalText createSchema(CreateSchema operation) {
    return text.begin("createSchema").name(operation.name()).end();
  }

  @Override
  public CanonicalText dropSchema(DropSchema operation) {
    return text.begin("dropSchema").name(operation.name()).end();
  }

  @Override
  public CanonicalText createTable(CreateTable operation) {
    text.begin("createTable");
    CanonicalParts.table(text, operation.table());
    return text.end();
  }

  @Override
  public CanonicalText dropTable(DropTable operation) {
    return text.begin("dropTable").name(operation.name()).end();
  }

  @Override
  public CanonicalText renameTable(RenameTable operation) {
    return text.begin("renameTable").name(operation.from()).name(operation.to()).end();
  }

  @Override
  public CanonicalText commentTable(CommentTable operation) {
    return text.begin("commentTable")
        .name(operation.table())
        .text("comment", operation.comment())
        .end();
  }

  @Override
  public CanonicalText alterTableOptions(AlterTableOptions operation) {
    return text.begin("alterTableOptions")
        .name(operation.table())
        .text("options", operation.options())
        .end();
  }

  @Override
  public CanonicalText alterTableLogging(AlterTableLogging operation) {
    return text.begin("alterTableLogging")
        .name(operation.table())
        .wordIf(operation.unlogged(), "unlogged")
        .end();
  }

  @Override
  public CanonicalText alterPartitioning(AlterPartitioning operation) {
    text.begin("alterPartitioning").name(operation.table()).begin("from");
    operation.from().ifPresent(partitioning -> CanonicalParts.partitioning(text, partitioning));
    text.end().begin("to");
    operation.to().ifPresent(partitioning -> CanonicalParts.partitioning(text, partitioning));
    return text.end().end();
  }

  @Override
  public CanonicalText addColumn(AddColumn operation) {
    text.begin("addColumn").name(operation.table());
    CanonicalParts.column(text, operation.column());
    return text.end();
  }

  @Override
  public CanonicalText dropColumn(DropColumn operation) {
    return text.begin("dropColumn").name(operation.table()).name(operation.column()).end();
  }

  @Override
  public CanonicalText renameColumn(RenameColumn operation) {
    return text.begin("renameColumn")
        .name(operation.table())
        .name(operation.from())
        .name(operation.to())
        .end();
  }

  @Override
  public CanonicalText alterColumn(AlterColumn operation) {
    text.begin("alterColumn").name(operation.table());
    CanonicalParts.column(text, operation.from());
    CanonicalParts.column(text, operation.to());
    return text.end();
  }

  @Override
  public CanonicalText addPrimaryKey(AddPrimaryKey operation) {
    text.begin("addPrimaryKey").name(operation.table());
    CanonicalParts.primaryKey(text, operation.key());
    return text.end();
  }

  @Override
  public CanonicalText dropPrimaryKey(DropPrimaryKey operation) {
    return text.begin("dropPrimaryKey").name(operation.table()).end();
  }

  @Override
  public CanonicalText addForeignKey(AddForeignKey operation) {
    text.begin("addForeignKey").name(operation.table());
    CanonicalParts.foreignKey(text, operation.constraint());
    return text.end();
  }

  @Override
  public CanonicalText dropForeignKey(DropForeignKey operation) {
    return text.begin("dropForeignKey").name(operation.table()).name(operation.name()).end();
  }

  @Override
  public CanonicalText addUniqueConstraint(AddUniqueConstraint operation) {
    text.begin("addUniqueConstraint").name(operation.table());
    CanonicalParts.unique(text, operation.constraint());
    return text.end();
  }

  @Override
  public CanonicalText dropUniqueConstraint(DropUniqueConstraint operation) {
    return text.begin("dropUniqueConstraint").name(operation.table()).name(operation.name()).end();
  }

  @Override
  public CanonicalText addCheckConstraint(AddCheckConstraint operation) {
    text.begin("addCheckConstraint").name(operation.table());
    CanonicalParts.check(text, operation.constraint());
    return text.end();
  }

  @Override
  public CanonicalText dropCheckConstraint(DropCheckConstraint operation) {
    return text.begin("dropCheckConstraint").name(operation.table()).name(operation.name()).end();
  }

  @Override
  public CanonicalText addExclusionConstraint(AddExclusionConstraint operation) {
    text.begin("addExclusionConstraint").name(operation.table());
    CanonicalParts.exclusion(text, operation.constraint());
    return text.end();
  }

  @Override
  public CanonicalText dropExclusionConstraint(DropExclusionConstraint operation) {
    return text.begin("dropExclusionConstraint")
        .name(operation.table())
        .name(operation.name())
        .end();
  }

  @Override
  public CanonicalText renameConstraint(RenameConstraint operation) {
    return text.begin("renameConstraint")
        .name(operation.table())
        .name(operation.from())
        .name(operation.to())
        .end();
  }

  @Override
  public CanonicalText createIndex(CreateIndex operation) {
    text.begin("createIndex").name(operation.table());
    CanonicalParts.index(text, operation.index());
    return text.end();
  }

  @Override
  public CanonicalText dropIndex(DropIndex operation) {
    return text.begin("dropIndex").name(operation.table()).name(operation.name()).end();
  }

  @Override
  public CanonicalText renameIndex(RenameIndex operation) {
    return text.begin("renameIndex")
        .name(operation.table())
        .name(operation.from())
        .name(operation.to())
        .end();
  }

  @Override
  public CanonicalText createSequence(CreateSequence operation) {
    text.begin("createSequence");
    CanonicalParts.sequence(text, operation.sequence());
    return text.end();
  }

  @Override
  public CanonicalText dropSequence(DropSequence operation) {
    return text.begin("dropSequence").name(operation.name()).end();
  }

  @Override
  public CanonicalText renameSequence(RenameSequence operation) {
    return text.begin("renameSequence").name(operation.from()).name(operation.to()).end();
  }

  @Override
  public CanonicalText alterSequence(AlterSequence operation) {
    text.begin("alterSequence");
    CanonicalParts.sequence(text, operation.from());
    CanonicalParts.sequence(text, operation.to());
    return text.end();
  }

  @Override
  public CanonicalText assume(Assume operation) {
    text.begin("assume");
    operation.changes().forEach(change -> change.accept(this));
    return text.end();
  }

  @Override
  public CanonicalText executeSql(ExecuteSql operation) {
    text.begin("executeSql").text(operation.sql()).text("down", operation.down());
    operation.effect().forEach(effect -> effect.accept(this));
    return text.end();
  }

  @Override
  public CanonicalText runCode(RunCode operation) {
    return text.begin("runCode").text(operation.description()).end();
  }
}
