package dev.athanor.migration;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.Assume;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.DropType;
import dev.athanor.operation.ReleaseExtension;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RenameType;
import dev.athanor.operation.RequireExtension;
import dev.athanor.operation.RunCode;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what a migration says, in the order in which it is said. */
public final class OperationRecorder extends ConstraintRecorder {

  /** Keeps nothing yet. */
  public OperationRecorder() {}

  @Override
  public void requireExtension(String name) {
    record(new RequireExtension(Identifier.of(name)));
  }

  @Override
  public void releaseExtension(String name) {
    record(new ReleaseExtension(Identifier.of(name)));
  }

  @Override
  public void createSchema(String name) {
    record(new CreateSchema(Identifier.of(name)));
  }

  @Override
  public void dropSchema(String name) {
    record(new DropSchema(Identifier.of(name)));
  }

  @Override
  public void createEnumType(String name, String... labels) {
    record(new CreateType(new NamedEnum(QualifiedName.of(name), List.of(labels))));
  }

  @Override
  public EnumSpec alterEnumType(String name) {
    EnumSpec spec = new EnumSpec(QualifiedName.of(name));
    recordLater(spec::build);
    return spec;
  }

  @Override
  public void createStructType(String name, Consumer<StructSpec> definition) {
    record(new CreateType(StructSpec.struct(QualifiedName.of(name), definition)));
  }

  @Override
  public void alterStructType(String name, Consumer<StructSpec> from, Consumer<StructSpec> to) {
    QualifiedName same = QualifiedName.of(name);
    record(new AlterStruct(StructSpec.struct(same, from), StructSpec.struct(same, to)));
  }

  @Override
  public void renameEnumLabel(String type, String from, String to) {
    record(new RenameLabel(QualifiedName.of(type), from, to));
  }

  @Override
  public void renameType(String from, String to) {
    record(new RenameType(QualifiedName.of(from), QualifiedName.of(to)));
  }

  @Override
  public void dropType(String name) {
    record(new DropType(QualifiedName.of(name)));
  }

  @Override
  public void createTable(String name, Consumer<TableSpec> definition) {
    record(new CreateTable(TableSpec.table(QualifiedName.of(name), definition)));
  }

  @Override
  public void dropTable(String name) {
    record(new DropTable(QualifiedName.of(name)));
  }

  @Override
  public void renameTable(String from, String to) {
    record(new RenameTable(QualifiedName.of(from), QualifiedName.of(to)));
  }

  @Override
  public void commentTable(String table, String comment) {
    record(new CommentTable(QualifiedName.of(table), Optional.of(comment)));
  }

  @Override
  public void uncommentTable(String table) {
    record(new CommentTable(QualifiedName.of(table), Optional.empty()));
  }

  @Override
  public void alterTableOptions(String table, String options) {
    Optional<String> given = Optional.of(options).filter(sql -> !sql.isBlank());
    record(new AlterTableOptions(QualifiedName.of(table), given));
  }

  @Override
  public void setUnlogged(String table) {
    record(new AlterTableLogging(QualifiedName.of(table), true));
  }

  @Override
  public void setLogged(String table) {
    record(new AlterTableLogging(QualifiedName.of(table), false));
  }

  @Override
  public void alterPartitioning(
      String table, Consumer<PartitioningSpec> from, Consumer<PartitioningSpec> to) {
    record(
        new AlterPartitioning(
            QualifiedName.of(table),
            PartitioningSpec.partitioning(from),
            PartitioningSpec.partitioning(to)));
  }

  @Override
  public ColumnSpec addColumn(String table, String column, ColumnType type) {
    ColumnSpec spec = new ColumnSpec(Identifier.of(column)).type(type);
    recordLater(() -> new AddColumn(QualifiedName.of(table), spec.build()));
    return spec;
  }

  @Override
  public void dropColumn(String table, String column) {
    record(new DropColumn(QualifiedName.of(table), Identifier.of(column)));
  }

  @Override
  public void renameColumn(String table, String from, String to) {
    record(new RenameColumn(QualifiedName.of(table), Identifier.of(from), Identifier.of(to)));
  }

  @Override
  public void alterColumn(
      String table, String column, Consumer<ColumnSpec> from, Consumer<ColumnSpec> to) {
    Identifier name = Identifier.of(column);
    record(
        new AlterColumn(
            QualifiedName.of(table), ColumnSpec.column(name, from), ColumnSpec.column(name, to)));
  }

  @Override
  public SequenceSpec createSequence(String name) {
    SequenceSpec spec = new SequenceSpec(QualifiedName.of(name));
    recordLater(() -> new CreateSequence(spec.build()));
    return spec;
  }

  @Override
  public void dropSequence(String name) {
    record(new DropSequence(QualifiedName.of(name)));
  }

  @Override
  public void renameSequence(String from, String to) {
    record(new RenameSequence(QualifiedName.of(from), QualifiedName.of(to)));
  }

  @Override
  public void alterSequence(String name, Consumer<SequenceSpec> from, Consumer<SequenceSpec> to) {
    QualifiedName same = QualifiedName.of(name);
    record(new AlterSequence(SequenceSpec.sequence(same, from), SequenceSpec.sequence(same, to)));
  }

  @Override
  public void assume(Consumer<SchemaOperations> operations) {
    record(new Assume(Effect.of(operations, "what is assumed")));
  }

  @Override
  public SqlSpec execute(String sql) {
    SqlSpec spec = new SqlSpec(sql);
    recordLater(spec::build);
    return spec;
  }

  @Override
  public void run(String description, ConnectionWork work) {
    record(new RunCode(description, work));
  }
}
