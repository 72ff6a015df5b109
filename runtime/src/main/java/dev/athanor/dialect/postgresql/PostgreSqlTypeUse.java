package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.operation.TypedColumns;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnUse;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What keeps PostgreSQL from putting another type in the place of one: columns that are computed
 * from it, and types that are written by hand and name it, such as arrays. It is said before
 * anything runs, for the database would say it in the middle.
 */
final class PostgreSqlTypeUse {

  private PostgreSqlTypeUse() {}

  /**
   * Refuses a change that the database would refuse.
   *
   * @throws ProblemException {@code NotPossible}
   */
  static void check(SchemaView before, QualifiedName type) {
    Schema schema = before.toSchema();
    for (Table table : schema.tables().values()) {
      List<Identifier> typed =
          TypedColumns.of(before, type).stream()
              .filter(column -> column.table().equals(table.name()))
              .map(column -> column.column().name())
              .toList();
      for (Column column : table.columns().values()) {
        if (column.generated().isPresent() && isComputedFrom(column, typed, type)) {
          throw computed(table.name(), column, type);
        }
        if (names(column.type(), type)) {
          throw named(new SchemaPath.OfColumn(table.name(), column.name()), column.type(), type);
        }
      }
    }
    schema.types().values().stream()
        .filter(NamedStruct.class::isInstance)
        .flatMap(struct -> ((NamedStruct) struct).attributes().stream())
        .filter(attribute -> names(attribute.type(), type))
        .forEach(
            attribute -> {
              throw named(new SchemaPath.OfType(type), attribute.type(), type);
            });
  }

  /** A name for the type while another one takes its place, which nothing else has. */
  static QualifiedName aside(SchemaView before, QualifiedName type) {
    Schema schema = before.toSchema();
    return Stream.iterate(1, number -> number + 1)
        .map(number -> passing(type, number))
        .filter(name -> isFree(schema.types().keySet(), name))
        .filter(name -> isFree(schema.tables().keySet(), name))
        .findFirst()
        .orElseThrow();
  }

  private static QualifiedName passing(QualifiedName type, int number) {
    String text = "before_" + type.name().text() + (number == 1 ? "" : "_" + number);
    return type.withName(new Identifier(text, type.name().quoted()));
  }

  private static boolean isFree(Collection<QualifiedName> names, QualifiedName name) {
    return names.stream().noneMatch(other -> other.name().matches(name.name()));
  }

  private static boolean isComputedFrom(Column column, List<Identifier> typed, QualifiedName type) {
    String expression = column.generated().orElseThrow().expression();
    return typed.contains(column.name())
        || typed.stream().anyMatch(name -> ColumnUse.mentions(expression, name))
        || ColumnUse.mentions(expression, type.name());
  }

  private static boolean names(ColumnType column, QualifiedName type) {
    return column instanceof NativeType written && ColumnUse.mentions(written.sql(), type.name());
  }

  private static ProblemException computed(QualifiedName table, Column column, QualifiedName type) {
    SchemaPath.OfColumn path = new SchemaPath.OfColumn(table, column.name());
    return NotPossible.because(
        path,
        "PostgreSQL puts no other type in the place of "
            + type
            + ", from which "
            + path
            + " is computed.",
        "Drop that column before, in the same revision, and add it again behind: op.dropColumn(\""
            + table
            + "\", \""
            + column.name()
            + "\") and op.addColumn(...). Its values are computed anew.");
  }

  private static ProblemException named(SchemaPath path, ColumnType written, QualifiedName type) {
    return NotPossible.because(
        path,
        "PostgreSQL puts no other type in the place of "
            + type
            + " while there is "
            + written
            + ".",
        "Change what has that type into text before, in the same revision, and back behind:"
            + " op.execute(\"alter table ... alter column ... type text[] using ...::text[]\") with"
            + " its effect. Or leave the labels as they are.");
  }
}
