package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.dialect.standard.TypeChange;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RenameType;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.StructAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Named structures in PostgreSQL, which adds an attribute behind all others and drops any, in the
 * columns that have the type, too. For another order another type takes the place of the old one.
 */
final class PostgreSqlStructs {

  private final PostgreSqlTypeNames types;

  PostgreSqlStructs(PostgreSqlTypeNames types) {
    this.types = types;
  }

  List<SqlStatement> create(NamedStruct type) {
    return List.of(
        SqlStatement.of(
            "create type "
                + PostgreSqlNames.NAMES.quote(type.name())
                + " as "
                + type.attributes().stream()
                    .map(this::definition)
                    .collect(Collectors.joining(", ", "(", ")"))));
  }

  /** The operations that an alteration amounts to. */
  static List<Operation> parts(AlterStruct operation, SchemaView before) {
    if (isInPlace(operation)) {
      return List.of(operation);
    }
    NamedStruct to = operation.to();
    if (TypeChange.isPart(before, to.name())
        || TypeChange.isInArray(before, to.name())
        || changesTypes(operation)) {
      throw notPossible(operation);
    }
    PostgreSqlTypeUse.check(before, to.name());
    QualifiedName aside = PostgreSqlTypeUse.aside(before, to.name());
    List<Operation> parts = new ArrayList<>();
    parts.add(new RenameType(to.name(), aside));
    for (Operation part : new TypeChange(before, to.name()).replace(aside, to)) {
      parts.add(part instanceof AlterColumn alter ? converted(alter, operation) : part);
    }
    return List.copyOf(parts);
  }

  /** New attributes behind those that stay. */
  List<SqlStatement> alter(AlterStruct operation) {
    String type = "alter type " + PostgreSqlNames.NAMES.quote(operation.name());
    List<SqlStatement> statements = new ArrayList<>();
    for (StructAttribute attribute : without(operation.to(), operation.from())) {
      statements.add(SqlStatement.of(type + " add attribute " + definition(attribute)));
    }
    for (StructAttribute attribute : without(operation.from(), operation.to())) {
      statements.add(
          SqlStatement.of(
              type + " drop attribute " + PostgreSqlNames.NAMES.quote(attribute.name())));
    }
    return statements;
  }

  private static boolean isInPlace(AlterStruct operation) {
    List<StructAttribute> after = new ArrayList<>(operation.from().attributes());
    after.retainAll(operation.to().attributes());
    after.addAll(without(operation.to(), operation.from()));
    return after.equals(operation.to().attributes()) && !changesTypes(operation);
  }

  private static boolean changesTypes(AlterStruct operation) {
    List<Identifier> gone =
        without(operation.from(), operation.to()).stream().map(StructAttribute::name).toList();
    return without(operation.to(), operation.from()).stream()
        .map(StructAttribute::name)
        .anyMatch(gone::contains);
  }

  private static List<StructAttribute> without(NamedStruct struct, NamedStruct other) {
    List<StructAttribute> rest = new ArrayList<>(struct.attributes());
    rest.removeAll(other.attributes());
    return rest;
  }

  /** Attribute by attribute; a value is not null because all that it is made of is. */
  private static Operation converted(AlterColumn alter, AlterStruct operation) {
    String column = PostgreSqlNames.NAMES.quote(alter.to().name());
    String values =
        operation.to().attributes().stream()
            .map(
                attribute ->
                    operation.from().attributes().contains(attribute)
                        ? "(" + column + ")." + PostgreSqlNames.NAMES.quote(attribute.name())
                        : "null")
            .collect(Collectors.joining(", ", "row(", ")"));
    String type = PostgreSqlNames.NAMES.quote(operation.name());
    String sql =
        "alter table "
            + PostgreSqlNames.NAMES.quote(alter.table())
            + " alter column "
            + column
            + " type "
            + type
            + " using case when "
            + column
            + " is distinct from null then "
            + values
            + "::"
            + type
            + " end";
    return new ExecuteSql(sql, Optional.empty(), List.of(alter));
  }

  private static ProblemException notPossible(AlterStruct operation) {
    return NotPossible.because(
        new SchemaPath.OfType(operation.name()),
        "PostgreSQL does not change the types of attributes of "
            + operation.name()
            + ", nor sorts them where another type or an array is made of it.",
        "Create a type of another name, add a column that has it, fill it with"
            + " op.execute(\"update ...\"), and drop the old column and type.");
  }

  private String definition(StructAttribute attribute) {
    return PostgreSqlNames.NAMES.quote(attribute.name()) + " " + types.name(attribute.type());
  }
}
