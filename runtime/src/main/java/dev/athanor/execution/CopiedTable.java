package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.plan.WorkUnit;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that a statement alters, in a database that alters tables by copying them: as the
 * catalogue knows it, and with what looks like copies of it ({@code HERO_COPY_3_0}). A table of the
 * user may look like that as well.
 *
 * @param namespace its schema
 * @param name its name
 */
record CopiedTable(String namespace, String name) {

  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[^\\s\".]+)";
  private static final Pattern ALTER =
      Pattern.compile(
          "\\s*alter\\s+table\\s+(?:if\\s+exists\\s+)?" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?",
          Pattern.CASE_INSENSITIVE);

  private static final String COPY = "_COPY_";
  private static final Pattern COPY_NUMBERS = Pattern.compile("\\d+_\\d+");
  private static final String NAMES =
      "select TABLE_NAME from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = ?"
          + " and left(TABLE_NAME, ?) = ?";

  /** Whether a statement alters a table. */
  static boolean isAltered(WorkUnit unit) {
    return ALTER.matcher(unit.text()).lookingAt();
  }

  /**
   * The table that a statement alters, if it alters one.
   *
   * @param own the schema of names that are not qualified
   */
  static Optional<CopiedTable> of(WorkUnit unit, Dialect dialect, String own) {
    Matcher alter = ALTER.matcher(unit.text());
    if (!alter.lookingAt()) {
      return Optional.empty();
    }
    String first = exact(alter.group(1), dialect);
    return Optional.of(
        alter.group(2) == null
            ? new CopiedTable(own, first)
            : new CopiedTable(first, exact(alter.group(2), dialect)));
  }

  /** Whether it is there. */
  boolean stands(Session session) throws SQLException {
    return tables(session, name).contains(name);
  }

  /** The tables beside it that have the name of a copy. */
  List<CopiedTable> copies(Session session) throws SQLException {
    String beginning = name + COPY;
    return tables(session, beginning).stream()
        .filter(it -> COPY_NUMBERS.matcher(it.substring(beginning.length())).matches())
        .map(it -> new CopiedTable(namespace, it))
        .toList();
  }

  QualifiedName qualifiedName() {
    return new QualifiedName(
        Optional.of(new Identifier(namespace, true)), new Identifier(name, true));
  }

  /** For an order and a digest; no name contains the character in between. */
  String key() {
    return namespace + "\0" + name;
  }

  private List<String> tables(Session session, String beginning) throws SQLException {
    return Refusal.ofCatalogue(() -> read(session, beginning));
  }

  private List<String> read(Session session, String beginning) throws SQLException {
    List<String> found = new ArrayList<>();
    PreparedStatement query = session.prepared(NAMES);
    query.setString(1, namespace);
    query.setInt(2, beginning.length());
    query.setString(3, beginning);
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static String exact(String written, Dialect dialect) {
    return written.startsWith("\"")
        ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
        : dialect.fold(Identifier.of(written));
  }
}
