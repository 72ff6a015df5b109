package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.ColumnSql;
import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.NativeDefinition;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.dialect.standard.SequenceSql;
import dev.athanor.operation.AlterColumn;
import dev.athanor.schema.Column;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps from one definition of a column to another, each behind {@code alter column c}. What
 * begins to be numbered or computed is defined anew as a whole: H2 has no smaller step for it.
 */
final class H2ColumnChange {

  private final Column from;
  private final Column to;
  private final H2TypeNames types;
  private final ColumnSql columns;
  private final String table;
  private final String column;
  private final List<String> steps = new ArrayList<>();

  private H2ColumnChange(
      AlterColumn operation, H2TypeNames types, ColumnSql columns, Identifiers names) {
    this.from = operation.from();
    this.to = operation.to();
    this.types = types;
    this.columns = columns;
    this.table = names.quote(operation.table());
    this.column = names.quote(operation.to().name());
  }

  /** The steps, in order. */
  static List<String> steps(
      AlterColumn operation, H2TypeNames types, ColumnSql columns, Identifiers names) {
    requirePossible(operation);
    H2ColumnChange change = new H2ColumnChange(operation, types, columns, names);
    if (change.isDefinedAnew()) {
      change.defineAnew();
    } else {
      change.stepByStep();
    }
    return change.steps;
  }

  /** Whether the comment is lost on the way. */
  static boolean losesComment(List<String> steps) {
    return steps.stream().anyMatch(step -> step.contains(" generated ") && !step.startsWith("set"));
  }

  private boolean isDefinedAnew() {
    boolean computes = to.generated().isPresent();
    boolean otherwise =
        !expression(from).equals(expression(to)) || !typeName(from).equals(typeName(to));
    return computes && otherwise || to.identity().isPresent() && isNumberedAnew();
  }

  private boolean isNumberedAnew() {
    Identity now = to.identity().get();
    return from.identity().isEmpty()
        || from.identity().get().increment() > 0 != now.increment() > 0
        || !from.identity().equals(to.identity())
            && !SequenceSql.isUsual(now.start(), now.increment());
  }

  private void defineAnew() {
    if (from.defaultValue().isPresent()) {
      steps.add("drop default");
    }
    if (from.generated().isPresent()) {
      steps.add("drop expression");
    }
    if (from.identity().isPresent()) {
      steps.add("drop identity");
    }
    if (to.identity().isPresent() && !typeName(from).equals(typeName(to))) {
      type();
    }
    steps.add(typeName(to) + to.identity().map(this::numbered).orElseGet(() -> columns.value(to)));
    nullability();
  }

  /** One statement, so that no row gets a number in between. */
  private String numbered(Identity identity) {
    return " generated "
        + ColumnSql.kind(identity)
        + " as identity ("
        + SequenceSql.counting(identity.start(), identity.increment())
        + " restart with (select "
        + SequenceSql.next(identity, column)
        + " from "
        + table
        + "))";
  }

  private void stepByStep() {
    boolean newType = !typeName(from).equals(typeName(to));
    boolean newDefault = newType || !from.defaultValue().equals(to.defaultValue());
    if (from.defaultValue().isPresent() && (newType || to.defaultValue().isEmpty())) {
      steps.add("drop default");
    }
    if (from.generated().isPresent() && to.generated().isEmpty()) {
      steps.add("drop expression");
    }
    if (from.identity().isPresent() && to.identity().isEmpty()) {
      steps.add("drop identity");
    }
    if (newType) {
      type();
    }
    if (newDefault) {
      to.defaultValue().ifPresent(value -> steps.add("set default " + Literals.of(value)));
    }
    nullability();
    numbers();
  }

  private void type() {
    String name = typeName(to);
    Optional<String> using =
        from.generated().isPresent()
            ? Optional.empty()
            : new H2Conversion(types).using(column, from.type(), to.type(), name);
    steps.add("set data type " + name + using.map(expression -> " using " + expression).orElse(""));
  }

  private void nullability() {
    if (isNullable(from) != isNullable(to)) {
      steps.add(isNullable(to) ? "drop not null" : "set not null");
    }
  }

  private void numbers() {
    if (to.identity().isEmpty() || to.identity().equals(from.identity())) {
      return;
    }
    Identity before = from.identity().orElseThrow();
    Identity now = to.identity().get();
    if (before.always() != now.always()) {
      steps.add("set generated " + ColumnSql.kind(now));
    }
    if (before.start() != now.start()) {
      steps.add("start with " + now.start());
    }
    if (before.increment() != now.increment()) {
      steps.add("set increment by " + now.increment());
    }
  }

  private static boolean isNullable(Column column) {
    return column.nullable() && column.identity().isEmpty();
  }

  private static Optional<String> expression(Column column) {
    return column.generated().map(GeneratedValue::expression);
  }

  private String typeName(Column column) {
    return column.type() instanceof NativeType written
        ? NativeDefinition.of(written).type()
        : types.name(column.type());
  }

  private static void requirePossible(AlterColumn operation) {
    Column from = operation.from();
    Column to = operation.to();
    if (to.collation().isPresent()) {
      throw H2ColumnSql.noCollation(operation.table(), to);
    }
    if (!from.options().equals(to.options()) || !clauses(from).equals(clauses(to))) {
      SchemaPath path = new SchemaPath.OfColumn(operation.table(), to.name());
      throw NotPossible.because(
          path,
          "The options of the column " + path + " cannot be derived into a change.",
          "Change them with op.execute(\"alter table ...\") and declare its effect.");
    }
  }

  private static String clauses(Column column) {
    return column.type() instanceof NativeType written
        ? NativeDefinition.of(written).clauses()
        : "";
  }
}
