package dev.athanor.operation;

/** Writes each operation as one line of the {@link CanonicalForm}. */
final class CanonicalWriter implements OperationVisitor<String> {

  static final CanonicalWriter INSTANCE = new CanonicalWriter();

  private CanonicalWriter() {}

  @Override
  public String createSchema(CreateSchema operation) {
    return new CanonicalText("createSchema").name(operation.name()).toString();
  }

  @Override
  public String dropSchema(DropSchema operation) {
    return new CanonicalText("dropSchema").name(operation.name()).toString();
  }

  @Override
  public String createTable(CreateTable operation) {
    return new CanonicalText("createTable")
        .term(CanonicalParts.table(operation.table()))
        .toString();
  }

  @Override
  public String dropTable(DropTable operation) {
    return new CanonicalText("dropTable").name(operation.name()).toString();
  }

  @Override
  public String renameTable(RenameTable operation) {
    return new CanonicalText("renameTable").name(operation.from()).name(operation.to()).toString();
  }

  @Override
  public String commentTable(CommentTable operation) {
    return new CanonicalText("commentTable")
        .name(operation.table())
        .text("comment", operation.comment())
        .toString();
  }

  @Override
  public String alterTableOptions(AlterTableOptions operation) {
    return new CanonicalText("alterTableOptions")
        .name(operation.table())
        .text("options", operation.options())
        .toString();
  }

  @Override
  public String addColumn(AddColumn operation) {
    return new CanonicalText("addColumn")
        .name(operation.table())
        .term(CanonicalParts.column(operation.column()))
        .toString();
  }

  @Override
  public String dropColumn(DropColumn operation) {
    return new CanonicalText("dropColumn")
        .name(operation.table())
        .name(operation.column())
        .toString();
  }

  @Override
  public String renameColumn(RenameColumn operation) {
    return new CanonicalText("renameColumn")
        .name(operation.table())
        .name(operation.from())
        .name(operation.to())
        .toString();
  }

  @Override
  public String alterColumn(AlterColumn operation) {
    return new CanonicalText("alterColumn")
        .name(operation.table())
        .term(CanonicalParts.column(operation.from()))
        .term(CanonicalParts.column(operation.to()))
        .toString();
  }

  @Override
  public String addPrimaryKey(AddPrimaryKey operation) {
    return new CanonicalText("addPrimaryKey")
        .name(operation.table())
        .term(CanonicalParts.primaryKey(operation.key()))
        .toString();
  }

  @Override
  public String dropPrimaryKey(DropPrimaryKey operation) {
    return new CanonicalText("dropPrimaryKey").name(operation.table()).toString();
  }

  @Override
  public String addForeignKey(AddForeignKey operation) {
    return new CanonicalText("addForeignKey")
        .name(operation.table())
        .term(CanonicalParts.foreignKey(operation.constraint()))
        .toString();
  }

  @Override
  public String dropForeignKey(DropForeignKey operation) {
    return new CanonicalText("dropForeignKey")
        .name(operation.table())
        .name(operation.name())
        .toString();
  }

  @Override
  public String addUniqueConstraint(AddUniqueConstraint operation) {
    return new CanonicalText("addUniqueConstraint")
        .name(operation.table())
        .term(CanonicalParts.unique(operation.constraint()))
        .toString();
  }

  @Override
  public String dropUniqueConstraint(DropUniqueConstraint operation) {
    return new CanonicalText("dropUniqueConstraint")
        .name(operation.table())
        .name(operation.name())
        .toString();
  }

  @Override
  public String addCheckConstraint(AddCheckConstraint operation) {
    return new CanonicalText("addCheckConstraint")
        .name(operation.table())
        .term(CanonicalParts.check(operation.constraint()))
        .toString();
  }

  @Override
  public String dropCheckConstraint(DropCheckConstraint operation) {
    return new CanonicalText("dropCheckConstraint")
        .name(operation.table())
        .name(operation.name())
        .toString();
  }

  @Override
  public String renameConstraint(RenameConstraint operation) {
    return new CanonicalText("renameConstraint")
        .name(operation.table())
        .name(operation.from())
        .name(operation.to())
        .toString();
  }

  @Override
  public String createIndex(CreateIndex operation) {
    return new CanonicalText("createIndex")
        .name(operation.table())
        .term(CanonicalParts.index(operation.index()))
        .toString();
  }

  @Override
  public String dropIndex(DropIndex operation) {
    return new CanonicalText("dropIndex").name(operation.table()).name(operation.name()).toString();
  }

  @Override
  public String renameIndex(RenameIndex operation) {
    return new CanonicalText("renameIndex")
        .name(operation.table())
        .name(operation.from())
        .name(operation.to())
        .toString();
  }

  @Override
  public String createSequence(CreateSequence operation) {
    return new CanonicalText("createSequence")
        .term(CanonicalParts.sequence(operation.sequence()))
        .toString();
  }

  @Override
  public String dropSequence(DropSequence operation) {
    return new CanonicalText("dropSequence").name(operation.name()).toString();
  }

  @Override
  public String renameSequence(RenameSequence operation) {
    return new CanonicalText("renameSequence")
        .name(operation.from())
        .name(operation.to())
        .toString();
  }

  @Override
  public String alterSequence(AlterSequence operation) {
    return new CanonicalText("alterSequence")
        .term(CanonicalParts.sequence(operation.from()))
        .term(CanonicalParts.sequence(operation.to()))
        .toString();
  }

  @Override
  public String assume(Assume operation) {
    CanonicalText text = new CanonicalText("assume");
    operation.changes().forEach(change -> text.raw(change.accept(this)));
    return text.toString();
  }

  @Override
  public String executeSql(ExecuteSql operation) {
    CanonicalText text = new CanonicalText("executeSql").text(operation.sql());
    text.text("down", operation.down());
    operation.effect().forEach(effect -> text.raw(effect.accept(this)));
    return text.toString();
  }

  @Override
  public String runCode(RunCode operation) {
    return new CanonicalText("runCode").text(operation.description()).toString();
  }
}
