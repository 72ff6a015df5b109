package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.ColumnSql;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.NativeDefinition;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.dialect.standard.SequenceSql;
import dev.athanor.operation.AlterColumn;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps from one definition of a column to another, each behind {@code alter column}. */
final class PostgreSqlColumnChange {

  private final Column from;
  private final Column to;
  private final SchemaPath path;
  private final PostgreSqlTypeNames types;
  private final List<String> steps = new ArrayList<>();

  private PostgreSqlColumnChange(AlterColumn operation, PostgreSqlTypeNames types) {
    this.from = operation.from();
    this.to = operation.to();
    this.path = new SchemaPath.OfColumn(operation.table(), to.name());
    this.types = types;
  }

  /**
   * The steps, in order; a default is put aside while the type changes, for it would be cast along.
   *
   * @param column the column as it stands in SQL
   */
  static List<String> steps(AlterColumn operation, PostgreSqlTypeNames types, String column) {
    PostgreSqlColumnChange change = new PostgreSqlColumnChange(operation, types);
    change.requirePossible();
    boolean newType = !change.storage(change.from).equals(change.storage(change.to));
    boolean newDefault = newType || !change.from.defaultValue().equals(change.to.defaultValue());
    change.dropValues(newType);
    if (newType) {
      change.type(column);
    }
    change.nullable(newDefault);
    change.identity();
    return change.steps;
  }

  private void dropValues(boolean newType) {
    if (from.defaultValue().isPresent() && (newType || to.defaultValue().isEmpty())) {
      steps.add("drop default");
    }
    if (from.generated().isPresent() && to.generated().isEmpty()) {
      steps.add("drop expression");
    }
    if (from.identity().isPresent() && (to.identity().isEmpty() || turns(from, to))) {
      steps.add("drop identity");
    }
  }

  private void type(String column) {
    String name = typeName(to);
    Optional<String> using =
        from.generated().isPresent()
            ? Optional.empty()
            : new PostgreSqlConversion(types).using(column, from.type(), to.type(), name);
    steps.add("type " + storage(to) + using.map(expression -> " using " + expression).orElse(""));
  }

  private void nullable(boolean newDefault) {
    to.generated()
        .filter(value -> !from.generated().equals(to.generated()))
        .ifPresent(value -> steps.add("set expression as (" + value.expression() + ")"));
    if (newDefault) {
      to.defaultValue().ifPresent(value -> steps.add("set default " + Literals.of(value)));
    }
    if (isNullable(from) != isNullable(to)) {
      steps.add(isNullable(to) ? "drop not null" : "set not null");
    }
  }

  private void identity() {
    if (to.identity().isEmpty() || to.identity().equals(from.identity())) {
      return;
    }
    Identity identity = to.identity().get();
    if (numbersAnew(from, to)) {
      steps.add("add generated " + ColumnSql.identity(identity));
      return;
    }
    boolean bounded = !SequenceSql.isUsual(identity.start(), identity.increment());
    steps.add(
        "set generated "
            + ColumnSql.kind(identity)
            + (bounded ? " set " + bound(identity) : "")
            + " set start with "
            + identity.start()
            + " set increment by "
            + identity.increment());
  }

  private static String bound(Identity identity) {
    return (identity.increment() > 0 ? "minvalue " : "maxvalue ") + identity.start();
  }

  /** Whether the column begins to be numbered, or the numbers begin to run the other way. */
  static boolean numbersAnew(Column from, Column to) {
    return to.identity().isPresent() && (from.identity().isEmpty() || turns(from, to));
  }

  private static boolean turns(Column from, Column to) {
    return from.identity().isPresent()
        && to.identity().isPresent()
        && from.identity().get().increment() > 0 != to.identity().get().increment() > 0;
  }

  private void requirePossible() {
    if (!from.options().equals(to.options()) || !clauses(from).equals(clauses(to))) {
      throw NotPossible.because(
          path,
          "The options of the column " + path + " cannot be derived into a change.",
          "Change them with op.execute(\"alter table ...\") and declare its effect.");
    }
    boolean was = from.generated().isPresent();
    boolean is = to.generated().isPresent();
    boolean stays = was && is && isStored(from) == isStored(to);
    if ((was || is) && !stays && !(was && !is && isStored(from))) {
      throw NotPossible.because(
          path,
          "PostgreSQL cannot change in place how " + path + " is computed.",
          "Drop the column and add it again in its new form, and create its indexes and"
              + " constraints again: the database computes the values anew.");
    }
  }

  private static boolean isStored(Column column) {
    return column.generated().map(GeneratedValue::stored).orElse(false);
  }

  private static boolean isNullable(Column column) {
    return column.nullable() && column.identity().isEmpty();
  }

  private String typeName(Column column) {
    ColumnType type = column.type();
    return type instanceof NativeType written
        ? NativeDefinition.of(written).type()
        : types.name(type);
  }

  private String storage(Column column) {
    return typeName(column) + PostgreSqlColumnSql.collation(column);
  }

  private static String clauses(Column column) {
    return column.type() instanceof NativeType written
        ? NativeDefinition.of(written).clauses()
        : "";
  }
}
