package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.dialect.standard.TypeChange;
import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RenameType;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Named types in PostgreSQL. An enumeration has casts from and to {@code varchar}, as Hibernate ORM
 * creates them: so that an application may send a label as text. It takes new labels in place, each
 * in a transaction of its own; it gives no label away and is not sorted, so that another one takes
 * its place then.
 */
final class PostgreSqlTypes {

  private PostgreSqlTypes() {}

  static List<SqlStatement> create(NamedEnum type) {
    String name = quote(type.name());
    String labels =
        type.labels().stream().map(Literals::text).collect(Collectors.joining(", ", "(", ")"));
    return Stream.concat(Stream.of("create type " + name + " as enum " + labels), casts(name))
        .map(SqlStatement::of)
        .toList();
  }

  /** The two casts of a type. */
  static Stream<String> casts(String type) {
    return Stream.of(
        "create cast (varchar as " + type + ") with inout as implicit",
        "create cast (" + type + " as varchar) with inout as implicit");
  }

  static List<SqlStatement> drop(QualifiedName type) {
    String name = quote(type);
    return List.of(
        SqlStatement.of("drop cast if exists (varchar as " + name + ")"),
        SqlStatement.of("drop cast if exists (" + name + " as varchar)"),
        SqlStatement.of("drop type " + name));
  }

  /** The operations that an alteration amounts to. */
  static List<Operation> parts(AlterEnum operation, SchemaView before) {
    NamedEnum to = operation.to();
    if (to.extendsLabelsOf(operation.from())) {
      return List.of(operation);
    }
    if (TypeChange.isPart(before, to.name())) {
      throw NotPossible.because(
          new SchemaPath.OfType(to.name()),
          "PostgreSQL takes no label from the type "
              + to.name()
              + ", nor sorts them, while a structure is made of it.",
          "Create a type of another name, alter the structure to have it, and drop this one.");
    }
    PostgreSqlTypeUse.check(before, to.name());
    QualifiedName aside = PostgreSqlTypeUse.aside(before, to.name());
    List<Operation> parts = new ArrayList<>();
    parts.add(new RenameType(to.name(), aside));
    parts.addAll(new TypeChange(before, to.name()).replace(aside, to));
    parts.replaceAll(
        part ->
            part instanceof CreateType create
                ? new PostgreSqlLabels(operation, aside).create(create)
                : part);
    return List.copyOf(parts);
  }

  /** New labels, one after another. */
  static List<SqlStatement> add(AlterEnum operation) {
    List<String> labels = operation.to().labels();
    List<String> before = operation.from().labels();
    List<SqlStatement> statements = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (!before.contains(labels.get(i))) {
        String place =
            i == 0
                ? "before " + Literals.text(before.get(0))
                : "after " + Literals.text(labels.get(i - 1));
        statements.add(
            new SqlStatement(
                "alter type "
                    + quote(operation.name())
                    + " add value if not exists "
                    + Literals.text(labels.get(i))
                    + " "
                    + place,
                false));
      }
    }
    return statements;
  }

  private static String quote(QualifiedName name) {
    return PostgreSqlNames.NAMES.quote(name);
  }
}
