package dev.athanor.operation;

import dev.athanor.schema.SchemaView;

/** A change of the schema that is known in full, and can therefore be taken back. */
public sealed interface SchemaOperation extends Operation
    permits RequireExtension,
        ReleaseExtension,
        CreateSchema,
        DropSchema,
        CreateType,
        DropType,
        RenameType,
        AlterEnum,
        AlterStruct,
        RenameLabel,
        CreateTable,
        DropTable,
        RenameTable,
        CommentTable,
        AlterTableOptions,
        AlterTableLogging,
        AlterPartitioning,
        AddColumn,
        DropColumn,
        RenameColumn,
        AlterColumn,
        AddPrimaryKey,
        DropPrimaryKey,
        AddForeignKey,
        DropForeignKey,
        AddUniqueConstraint,
        DropUniqueConstraint,
        AddCheckConstraint,
        DropCheckConstraint,
        AddExclusionConstraint,
        DropExclusionConstraint,
        RenameConstraint,
        CreateIndex,
        DropIndex,
        RenameIndex,
        CreateSequence,
        DropSequence,
        RenameSequence,
        AlterSequence,
        Assume {

  /**
   * The operation that leads back to {@code before}.
   *
   * @param before a schema to which this operation can be applied
   */
  SchemaOperation inverse(SchemaView before);
}
