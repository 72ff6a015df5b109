package dev.athanor.dialect.h2;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.dialect.standard.StandardSqlGenerator;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropType;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RenameType;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;

/** Operations in the SQL of H2. */
final class H2Generator extends StandardSqlGenerator {

  private final Namespaces namespaces;
  private final H2TypeNames types;
  private final H2ColumnSql columns;
  private final H2Domains domains;

  H2Generator(Namespaces namespaces, H2TypeNames types) {
    this(namespaces, types, new H2ColumnSql(namespaces.names(), types));
  }

  private H2Generator(Namespaces namespaces, H2TypeNames types, H2ColumnSql columns) {
    super(namespaces, columns, new H2ConstraintSql(namespaces), new H2IndexSql(namespaces.names()));
    this.namespaces = namespaces;
    this.types = types;
    this.columns = columns;
    this.domains = new H2Domains(namespaces);
  }

  @Override
  public List<SqlStatement> createType(CreateType operation) {
    if (operation.type() instanceof NamedEnum type) {
      return one(domains.create(type));
    }
    throw noStructures(operation.type().name());
  }

  @Override
  public List<SqlStatement> dropType(DropType operation) {
    return one(domains.drop(operation.name()));
  }

  @Override
  public List<SqlStatement> renameType(RenameType operation) {
    throw unknown(operation.from());
  }

  @Override
  public List<SqlStatement> alterEnum(AlterEnum operation) {
    return new H2Labels(operation, namespaces).statements().stream().map(SqlStatement::of).toList();
  }

  @Override
  public List<SqlStatement> alterStruct(AlterStruct operation) {
    throw noStructures(operation.name());
  }

  private static ProblemException noStructures(QualifiedName type) {
    return NotPossible.because(
        new SchemaPath.OfType(type),
        "H2 has no structures, and " + type + " is one.",
        "Embed the class without @Struct, or keep the migration to PostgreSQL.");
  }

  @Override
  public List<SqlStatement> renameLabel(RenameLabel operation) {
    throw unknown(operation.type());
  }

  private static ProblemException unknown(QualifiedName type) {
    return NotPossible.because(
        new SchemaPath.OfType(type),
        "H2 cannot rename the type " + type + " or its labels, for no revision creates it.",
        "Change it with op.execute(\"alter domain ...\").");
  }

  @Override
  public List<SqlStatement> createTable(CreateTable operation) {
    if (operation.table().unlogged()) {
      throw noUnlogged(operation.table().name());
    }
    if (operation.table().partitioning().isPresent()) {
      throw noPartitions(operation.table().name());
    }
    return super.createTable(operation);
  }

  @Override
  public List<SqlStatement> alterTableLogging(AlterTableLogging operation) {
    throw noUnlogged(operation.table());
  }

  @Override
  public List<SqlStatement> alterPartitioning(AlterPartitioning operation) {
    throw noPartitions(operation.table());
  }

  private static ProblemException noUnlogged(QualifiedName table) {
    return NotPossible.because(
        new SchemaPath.OfTable(table),
        "H2 has no unlogged tables, such as " + table + ".",
        "Leave it out, or test against the database that has them.");
  }

  private static ProblemException noPartitions(QualifiedName table) {
    return NotPossible.because(
        new SchemaPath.OfTable(table),
        "H2 has no partitions, such as those of " + table + ".",
        "Leave them out, or test against the database that has them.");
  }

  @Override
  public List<SqlStatement> renameTable(RenameTable operation) {
    QualifiedName from = operation.from();
    QualifiedName to = operation.to();
    if (!namespaces.fold(from.namespace()).equals(namespaces.fold(to.namespace()))) {
      throw NotPossible.because(
          new SchemaPath.OfTable(from),
          "H2 cannot move the table " + from + " to another schema.",
          "Create " + to + ", copy the rows with op.execute(...), and drop " + from + ".");
    }
    return same(from.name(), to.name())
        ? List.of()
        : List.of(alter(from, "rename to " + quote(to.name())));
  }

  @Override
  public List<SqlStatement> alterTableOptions(AlterTableOptions operation) {
    throw NotPossible.because(
        new SchemaPath.OfTable(operation.table()),
        "H2 cannot change the options of the table " + operation.table() + ".",
        "Give the options when the table is created.");
  }

  @Override
  public List<SqlStatement> renameColumn(RenameColumn operation) {
    return same(operation.from(), operation.to())
        ? List.of()
        : List.of(
            column(operation.table(), operation.from(), "rename to " + quote(operation.to())));
  }

  @Override
  public List<SqlStatement> alterColumn(AlterColumn operation) {
    List<String> steps = H2ColumnChange.steps(operation, types, columns, namespaces.names());
    List<SqlStatement> statements = new ArrayList<>();
    for (String step : steps) {
      statements.add(column(operation.table(), operation.to().name(), step));
    }
    boolean hasComment = operation.to().comment().isPresent();
    if (!operation.from().comment().equals(operation.to().comment())
        || hasComment && H2ColumnChange.losesComment(steps)) {
      statements.add(columnComment(operation.table(), operation.to()));
    }
    return statements;
  }

  /** H2 takes no nullable column into a key, and does not make it one that is not. */
  @Override
  public List<SqlStatement> addPrimaryKey(AddPrimaryKey operation) {
    List<SqlStatement> statements = new ArrayList<>();
    for (Identifier name : operation.key().columns()) {
      statements.add(column(operation.table(), name, "set not null"));
    }
    statements.addAll(super.addPrimaryKey(operation));
    return statements;
  }

  @Override
  public List<SqlStatement> dropPrimaryKey(DropPrimaryKey operation) {
    return List.of(alter(operation.table(), "drop primary key"));
  }

  @Override
  public List<SqlStatement> dropExclusionConstraint(DropExclusionConstraint operation) {
    throw H2ConstraintSql.noExclusion(operation.table(), operation.name());
  }

  @Override
  public List<SqlStatement> renameSequence(RenameSequence operation) {
    return namespaces.normalize(operation.from()).equals(namespaces.normalize(operation.to()))
        ? List.of()
        : new H2SequenceRename(operation, namespaces)
            .statements().stream().map(SqlStatement::of).toList();
  }

  @Override
  public List<SqlStatement> executeSql(ExecuteSql operation) {
    return one(operation.sql());
  }

  private SqlStatement column(QualifiedName table, Identifier column, String action) {
    return alter(table, "alter column " + quote(column) + " " + action);
  }
}
