package dev.athanor.operation;

import dev.athanor.schema.Column;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import dev.athanor.schema.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The columns that have a named type. */
public final class TypedColumns {

  private TypedColumns() {}

  /**
   * A column of a table.
   *
   * @param table the table
   * @param column the column
   */
  public record TypedColumn(QualifiedName table, Column column) {}

  /** All columns of a type, table by table. */
  public static List<TypedColumn> of(SchemaView schema, QualifiedName type) {
    List<TypedColumn> found = new ArrayList<>();
    for (QualifiedName name : schema.using(type)) {
      for (Column column : schema.table(name).orElseThrow().columns().values()) {
        if (column.type() instanceof TypeReference named && named.type().equals(type)) {
          found.add(new TypedColumn(name, column));
        }
      }
    }
    return List.copyOf(found);
  }

  static void replace(SchemaEditor schema, QualifiedName type, UnaryOperator<Column> change) {
    for (TypedColumn typed : of(schema, type)) {
      Table table = schema.requireTable(typed.table());
      schema.replaceTable(table.toBuilder().column(change.apply(typed.column())).build());
    }
  }

  /** A column of a type, with another in its place. */
  public static Column moved(Column column, QualifiedName type) {
    return column.withType(((TypeReference) column.type()).withType(type));
  }
}
