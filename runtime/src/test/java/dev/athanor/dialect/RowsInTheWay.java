package dev.athanor.dialect;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.TypeReference;
import java.sql.SQLException;
import java.util.List;

/**
 * Does with rows what the author of a migration would have to do: no database takes a reference to
 * nothing, or a NOT NULL column without a value, while there are rows.
 */
final class RowsInTheWay {

  private final LiveSchema live;
  private final Witness witness;

  RowsInTheWay(LiveSchema live, Witness witness) {
    this.live = live;
    this.witness = witness;
  }

  void makeWayFor(SchemaOperation operation) throws SQLException {
    if (operation instanceof AddColumn add && isUnfillable(add.column())) {
      empty(add.table());
    } else if (operation instanceof AddForeignKey add) {
      for (Identifier column : add.constraint().columns()) {
        update(add.table(), column, "null", "is not null");
      }
      witness.forget(add.table(), add.constraint().columns());
    } else if (operation instanceof AlterColumn alter) {
      makeWayFor(alter);
    }
  }

  private void makeWayFor(AlterColumn alter) throws SQLException {
    if (!isConvertible(alter.from().type(), alter.to().type())) {
      empty(alter.table());
    } else if (alter.from().nullable() && !alter.to().nullable()) {
      Column from = alter.from();
      update(alter.table(), from.name(), SampleValue.of(from.type(), live.database()), "is null");
    }
  }

  private void empty(QualifiedName table) throws SQLException {
    live.execute("delete from " + live.dialect().quote(table));
    witness.forget(table);
  }

  private void update(QualifiedName table, Identifier column, String value, String condition)
      throws SQLException {
    String name = live.dialect().quote(column);
    String sql = "update %s set %s = %s where %s %s";
    live.execute(sql.formatted(live.dialect().quote(table), name, value, name, condition));
  }

  private static boolean isUnfillable(Column column) {
    return !column.nullable()
        && List.of(column.defaultValue(), column.identity(), column.generated()).stream()
            .allMatch(value -> value.isEmpty());
  }

  private static boolean isConvertible(ColumnType from, ColumnType to) {
    boolean named = from instanceof TypeReference && to instanceof TypeReference;
    return named || from.equals(to) || isInteger(from) && isInteger(to) || sameName(from, to);
  }

  private static boolean sameName(ColumnType from, ColumnType to) {
    return from instanceof PortableType one
        && to instanceof PortableType other
        && one.name() == other.name();
  }

  private static boolean isInteger(ColumnType type) {
    return type instanceof PortableType portable
        && List.of("tinyint", "smallint", "integer", "bigint").contains(portable.name().word());
  }
}
