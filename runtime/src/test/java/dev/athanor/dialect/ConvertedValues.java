package dev.athanor.dialect;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values of one type, each in a column of its own, and a null below each; the last is null only.
 */
final class ConvertedValues {

  private static final QualifiedName TABLE = QualifiedName.of("t");

  private final LiveSchema live;
  private final List<ColumnType> types = new ArrayList<>();
  private final Set<Integer> converted = new TreeSet<>();

  ConvertedValues(LiveSchema live, ColumnType type, List<String> values) throws SQLException {
    this.live = live;
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i <= values.size(); i++) {
      columns.add(Column.of(name(i), type));
      types.add(type);
    }
    live.execute(new CreateTable(Table.of(TABLE, columns, Optional.empty())));
    live.execute("insert into t values (" + String.join(", ", with(values, "null")) + ")");
    live.execute("insert into t default values");
  }

  /** Converts each column for which the database does it. */
  void convert(ColumnType from, ColumnType to) {
    converted.clear();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).equals(from)) {
        try {
          alter(Column.of(name(i), from), to);
          converted.add(i);
          types.set(i, to);
        } catch (SQLException refused) {
          // Whether it may refuse is for the test to say.
        }
      }
    }
  }

  boolean isEmptyConverted() {
    return converted.contains(types.size() - 1);
  }

  /** The columns with a value that the last conversion has converted. */
  Set<Integer> converted() {
    return converted.stream().filter(i -> i < types.size() - 1).collect(Collectors.toSet());
  }

  /** The values as they are printed. */
  List<String> read() throws SQLException {
    String columns =
        IntStream.range(0, types.size()).mapToObj(this::printed).collect(Collectors.joining(", "));
    List<String> values = new ArrayList<>();
    try (Statement statement = live.connection().createStatement();
        ResultSet row = statement.executeQuery("select " + columns + " from t")) {
      while (row.next()) {
        for (int i = 0; i < types.size(); i++) {
          String value = row.getString(i + 1);
          if (values.size() <= i) {
            values.add(value);
          } else if (value != null) {
            values.set(i, value);
          }
        }
      }
    }
    return values;
  }

  void drop() throws SQLException {
    live.execute(new DropTable(TABLE));
  }

  private void alter(Column from, ColumnType to) throws SQLException {
    live.execute(new AlterColumn(TABLE, from, from.withType(to)), Schema.EMPTY);
  }

  private String printed(int column) {
    boolean isOutside =
        live.database() == TestDatabase.POSTGRESQL
            && types.get(column) instanceof PortableType type
            && Set.of(TypeName.CLOB, TypeName.BLOB).contains(type.name());
    return isOutside ? "encode(lo_get(c" + column + "), 'escape')" : "c" + column;
  }

  private static List<String> with(List<String> values, String last) {
    List<String> all = new ArrayList<>(values);
    all.add(last);
    return all;
  }

  private static Identifier name(int column) {
    return Identifier.of("c" + column);
  }
}
