package dev.athanor.dialect.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What H2 has beside tables and sequences, as one text: SQL by hand creates and drops these. */
final class H2Objects {

  private static final String QUERY =
      """
      select 'view', TABLE_SCHEMA, TABLE_NAME, VIEW_DEFINITION from INFORMATION_SCHEMA.VIEWS
      union all select 'trigger', TRIGGER_SCHEMA, TRIGGER_NAME, EVENT_OBJECT_TABLE
        from INFORMATION_SCHEMA.TRIGGERS
      union all select 'routine', ROUTINE_SCHEMA, ROUTINE_NAME, cast(EXTERNAL_NAME as varchar)
        from INFORMATION_SCHEMA.ROUTINES
      union all select 'domain', DOMAIN_SCHEMA, DOMAIN_NAME, DATA_TYPE
        from INFORMATION_SCHEMA.DOMAINS
      union all select 'constant', CONSTANT_SCHEMA, CONSTANT_NAME, ''
        from INFORMATION_SCHEMA.CONSTANTS
      union all select 'synonym', SYNONYM_SCHEMA, SYNONYM_NAME, SYNONYM_FOR
        from INFORMATION_SCHEMA.SYNONYMS
      order by 1, 2, 3, 4""";

  private H2Objects() {}

  static String read(Connection connection) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        for (int column = 1; column <= 4; column++) {
          text.append(rows.getString(column)).append('\n');
        }
      }
    }
    return text.toString();
  }
}
