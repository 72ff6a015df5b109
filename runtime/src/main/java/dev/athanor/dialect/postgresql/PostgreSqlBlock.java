package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.dialect.standard.Literals;

/**
 * Statements that need to know what only the database does: anonymous blocks, so that they work in
 * a script as well as on a connection.
 */
final class PostgreSqlBlock {

  private PostgreSqlBlock() {}

  /** Executes a command at whose end the value of a query stands, as a name. */
  static SqlStatement withName(String command, String query) {
    return block(
        "begin execute format("
            + Literals.text(command.replace("%", "%%") + "%I")
            + ", ("
            + query
            + ")); end");
  }

  /** A statement that is executed where a query finds no row. */
  static SqlStatement unless(String query, SqlStatement statement) {
    return block("begin if not exists (" + query + ") then " + statement.sql() + "; end if; end");
  }

  private static SqlStatement block(String body) {
    return SqlStatement.of(of(body));
  }

  /** An anonymous block. */
  static String of(String body) {
    String tag = tag(body);
    return "do " + tag + " " + body + " " + tag;
  }

  private static String tag(String body) {
    String tag = "$$";
    for (int i = 1; body.contains(tag); i++) {
      tag = "$name" + i + "$";
    }
    return tag;
  }
}
