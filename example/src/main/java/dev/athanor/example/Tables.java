package dev.athanor.example;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/** Prints the tables of a database and their columns. */
final class Tables {

  private static final String COLUMNS =
      """
      select table_name, listagg(lower(column_name), ', ')
          within group (order by ordinal_position)
      from information_schema.columns
      where table_schema = 'PUBLIC'
      group by table_name
      order by table_name""";

  private Tables() {}

  static void print(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables = statement.executeQuery(COLUMNS)) {
      while (tables.next()) {
        String name = tables.getString(1).toLowerCase(Locale.ROOT);
        System.out.printf("  %-16s %s%n", name, shortened(tables.getString(2)));
      }
    }
  }

  private static String shortened(String text) {
    return text.length() > 70 ? text.substring(0, 69) + "…" : text;
  }
}
