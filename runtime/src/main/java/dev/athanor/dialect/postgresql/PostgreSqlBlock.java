package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.dialect.standard.Literals;

/**
 * Statements that need a name which only the database knows: anonymous blocks, so that they work in
 * a script as well as on a connection.
 */
final class PostgreSqlBlock {

  private PostgreSqlBlock() {}

  /** Executes a command at whose end the value of a query stands, as a name. */
  static SqlStatement withName(String command, String query) {
    String body =
        "begin execute format("
            + Literals.text(command.replace("%", "%%") + "%I")
            + ", ("
            + query
            + ")); end";
    String tag = tag(body);
    return SqlStatement.of("do " + tag + " " + body + " " + tag);
  }

  private static String tag(String body) {
    String tag = "$$";
    for (int i = 1; body.contains(tag); i++) {
      tag = "$name" + i + "$";
    }
    return tag;
  }
}
