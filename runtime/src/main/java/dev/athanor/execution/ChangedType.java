package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.operation.AlterColumn;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Whether the interrupted statement of a changed column is the one that converts its values, and
 * has done so: a value must not be converted twice. All others may be executed again.
 */
final class ChangedType {

  private static final QualifiedName ANY = QualifiedName.of("t");

  private ChangedType() {}

  /**
   * Asks about one statement.
   *
   * @param actual the column as it stands in the database, under its own name
   * @param part the statement's place within the operation
   */
  static boolean isThere(AlterColumn operation, int part, Column actual, Dialect dialect) {
    boolean converts = dialect.sql(operation).get(part).sql().contains(" set data type ");
    ColumnType type = normal(actual, dialect);
    return converts
        && type.equals(normal(operation.to(), dialect))
        && !type.equals(normal(operation.from(), dialect));
  }

  private static ColumnType normal(Column column, Dialect dialect) {
    Column alone = Column.of(column.name(), column.type());
    Schema schema =
        Schema.of(List.of(), List.of(Table.of(ANY, List.of(alone), Optional.empty())), List.of());
    Table table = dialect.normalize(schema).tables().values().iterator().next();
    return table.columns().values().iterator().next().type();
  }
}
