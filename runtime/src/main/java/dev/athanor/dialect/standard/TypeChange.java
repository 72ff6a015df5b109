package dev.athanor.dialect.standard;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropType;
import dev.athanor.operation.Operation;
import dev.athanor.operation.TypedColumns;
import dev.athanor.operation.TypedColumns.TypedColumn;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import dev.athanor.schema.TypeReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a type that stands gives way to a new one where it cannot become that in place: the columns
 * get the new type, value by value, and the old one goes. A value that the new type does not have
 * stops it.
 */
public final class TypeChange {

  private final SchemaView before;
  private final List<TypedColumn> columns;

  /** Changes the columns of a type, as far as the schema knows them. */
  public TypeChange(SchemaView before, QualifiedName type) {
    this.before = before;
    this.columns = TypedColumns.of(before, type);
  }

  /** Whether another type is made of it, which no change of columns reaches. */
  public static boolean isPart(SchemaView schema, QualifiedName type) {
    return schema.toSchema().types().values().stream()
        .anyMatch(other -> other.parts().contains(type));
  }

  /** Whether a column has any number of its values, which no expression reaches. */
  public static boolean isInArray(SchemaView schema, QualifiedName type) {
    return TypedColumns.of(schema, type).stream()
        .anyMatch(typed -> ((TypeReference) typed.column().type()).array());
  }

  /** The columns of the type. */
  public List<TypedColumn> columns() {
    return columns;
  }

  /**
   * The operations that put a new type in place of the old one.
   *
   * @param old the name that the old type has by now
   */
  public List<Operation> replace(QualifiedName old, NamedType by) {
    Deque<Operation> steps = new ArrayDeque<>();
    for (TypedColumn typed : columns) {
      steps.add(
          new AlterColumn(
              typed.table(),
              TypedColumns.moved(typed.column(), old),
              TypedColumns.moved(typed.column(), by.name())));
    }
    putAside(steps);
    steps.addFirst(new CreateType(by));
    steps.addLast(new DropType(old));
    return List.copyOf(steps);
  }

  /** The operations on values of the columns, while nothing that stands on these is in the way. */
  public List<Operation> around(List<Operation> operations) {
    Deque<Operation> steps = new ArrayDeque<>(operations);
    putAside(steps);
    return List.copyOf(steps);
  }

  private void putAside(Deque<Operation> steps) {
    columns.stream().map(TypedColumn::table).distinct().forEach(name -> setAside(name, steps));
    foreignKeys()
        .forEach(
            (table, keys) ->
                keys.forEach(
                    key -> {
                      steps.addFirst(new DropForeignKey(table, key.name()));
                      steps.addLast(new AddForeignKey(table, key));
                    }));
  }

  /** What may compare a column with a label: its text is read again with the new type. */
  private void setAside(QualifiedName name, Deque<Operation> steps) {
    Table table = before.table(name).orElseThrow();
    for (CheckConstraint check : table.checkConstraints().values()) {
      steps.addFirst(new DropCheckConstraint(name, check.name()));
      steps.addLast(new AddCheckConstraint(name, check));
    }
    for (ExclusionConstraint exclusion : table.exclusionConstraints().values()) {
      boolean plain =
          exclusion.elements().stream()
              .allMatch(element -> element.part() instanceof IndexPart.OfColumn);
      if (exclusion.condition().isPresent() || !plain) {
        steps.addFirst(new DropExclusionConstraint(name, exclusion.name()));
        steps.addLast(new AddExclusionConstraint(name, exclusion));
      }
    }
    for (Index index : table.indexes().values()) {
      boolean plain = index.parts().stream().allMatch(IndexPart.OfColumn.class::isInstance);
      if (index.condition().isPresent() || !plain) {
        steps.addFirst(new DropIndex(name, index.name()));
        steps.addLast(new CreateIndex(name, index));
      }
    }
  }

  /** Those with one of the columns at either end, by their tables. */
  private Map<QualifiedName, Set<ForeignKey>> foreignKeys() {
    Map<QualifiedName, Set<ForeignKey>> keys = new LinkedHashMap<>();
    for (TypedColumn typed : columns) {
      Set<QualifiedName> tables = new TreeSet<>(before.referring(typed.table()));
      tables.add(typed.table());
      for (QualifiedName table : tables) {
        for (ForeignKey key : before.table(table).orElseThrow().foreignKeys().values()) {
          if (isAtEnd(key, table, typed)) {
            keys.computeIfAbsent(table, it -> new LinkedHashSet<>()).add(key);
          }
        }
      }
    }
    return keys;
  }

  private static boolean isAtEnd(ForeignKey key, QualifiedName table, TypedColumn typed) {
    return table.equals(typed.table()) && key.columns().contains(typed.column().name())
        || key.referencedTable().equals(typed.table())
            && key.referencedColumns().contains(typed.column().name());
  }
}
