package dev.athanor.testing;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Columns that become different under the same name. */
final class ColumnAlterations {

  private final Generators generators;
  private final Dice dice;

  ColumnAlterations(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
  }

  List<Change> all() {
    List<Change> changes =
        new ArrayList<>(
            List.of(
                this::widen,
                schema -> alter(schema, this::nullability),
                schema -> alter(schema, this::defaultValue),
                schema -> alter(schema, this::comment),
                schema -> alter(schema, this::identity)));
    if (generators.anything()) {
      changes.add(schema -> alter(schema, this::anything));
    }
    return changes;
  }

  private List<SchemaOperation> alter(
      Schema schema, BiFunction<Table, Column, Optional<Column>> alteration) {
    Optional<Table> table = dice.pickAny(schema.tables().values());
    Optional<Column> column = table.flatMap(owner -> dice.pickAny(owner.columns().values()));
    return column
        .flatMap(from -> alteration.apply(table.get(), from))
        .filter(to -> !to.equals(column.get()))
        .<List<SchemaOperation>>map(
            to -> List.of(new AlterColumn(table.get().name(), column.get(), to)))
        .orElse(List.of());
  }

  private List<SchemaOperation> widen(Schema schema) {
    Optional<Table> table = dice.pickAny(schema.tables().values());
    return table
        .flatMap(owner -> dice.pickAny(owner.columns().values()))
        .flatMap(
            column ->
                TypeGenerator.wider(column.type())
                    .map(type -> new Retyping(schema).retype(table.get(), column.name(), type)))
        .orElse(List.of());
  }

  private Optional<Column> nullability(Table table, Column column) {
    boolean fixed =
        Tables.isInPrimaryKey(table, column.name())
            || column.identity().isPresent()
            || column.generated().isPresent();
    return fixed || column.nullable() && !generators.anything()
        ? Optional.empty()
        : Optional.of(column.withNullable(!column.nullable()));
  }

  private Optional<Column> defaultValue(Table table, Column column) {
    boolean fixed =
        column.identity().isPresent()
            || column.generated().isPresent()
            || Tables.isReferring(table, column.name());
    Optional<DefaultValue> other =
        dice.chance(40) ? Optional.empty() : generators.columns().defaultFor(column.type());
    return fixed ? Optional.empty() : Optional.of(with(column, column.identity(), other));
  }

  private Optional<Column> comment(Table table, Column column) {
    return Optional.of(column.withComment(generators.columns().comment()));
  }

  private Optional<Column> identity(Table table, Column column) {
    if (column.identity().isPresent()) {
      return Optional.of(with(column, Optional.empty(), Optional.empty()));
    }
    boolean suitable =
        TypeGenerator.isInteger(column.type())
            && Tables.isInPrimaryKey(table, column.name())
            && !Tables.isReferring(table, column.name())
            && !Tables.hasIdentity(table)
            && column.defaultValue().isEmpty();
    return suitable ? Optional.of(column.withIdentity(Identity.BY_DEFAULT)) : Optional.empty();
  }

  /** A column that shares nothing but its name. */
  private Optional<Column> anything(Table table, Column column) {
    ColumnType type = generators.types().any();
    Column other = Column.of(column.name(), type).withNullable(column.nullable());
    return Optional.of(
        dice.chance(40)
            ? other.withGenerated(new GeneratedValue("compute()", dice.chance(50)))
            : dice.chance(30) ? other.withOptions("storage external") : other);
  }

  private static Column with(
      Column column, Optional<Identity> identity, Optional<DefaultValue> defaultValue) {
    return new Column(
        column.name(),
        column.type(),
        column.collation(),
        column.nullable(),
        identity,
        defaultValue,
        column.generated(),
        column.comment(),
        column.options());
  }
}
