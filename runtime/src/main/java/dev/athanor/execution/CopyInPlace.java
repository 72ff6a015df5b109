package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does the last step of an {@code alter table} of H2 that was killed before it: the copy gets the
 * name of the table, and its constraints and indexes lose the copy's name, with which theirs begin.
 */
final class CopyInPlace {

  private static final String CONSTRAINTS =
      "select TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME from INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
          + " where CONSTRAINT_SCHEMA = ? and left(CONSTRAINT_NAME, ?) = ?";
  private static final String INDEXES =
      "select INDEX_SCHEMA, TABLE_NAME, INDEX_NAME from INFORMATION_SCHEMA.INDEXES"
          + " where INDEX_SCHEMA = ? and left(INDEX_NAME, ?) = ? and not IS_GENERATED";

  private final Dialect dialect;
  private final Session session;
  private final CopiedTable copy;

  CopyInPlace(Dialect dialect, Session session, CopiedTable copy) {
    this.dialect = dialect;
    this.session = session;
    this.copy = copy;
  }

  /** Puts it in the place of the table. */
  void of(CopiedTable table) throws SQLException {
    for (Part part : Refusal.ofCatalogue(() -> parts(CONSTRAINTS))) {
      session.execute(
          "alter table "
              + quote(part.namespace(), part.table())
              + " rename constraint "
              + quote(part.name())
              + " to "
              + quote(own(part.name())));
    }
    for (Part part : Refusal.ofCatalogue(() -> parts(INDEXES))) {
      session.execute(
          "alter index "
              + quote(part.namespace(), part.name())
              + " rename to "
              + quote(own(part.name())));
    }
    session.execute(
        "alter table " + dialect.quote(copy.qualifiedName()) + " rename to " + quote(table.name()));
  }

  private List<Part> parts(String query) throws SQLException {
    String beginning = copy.name() + "_";
    List<Part> parts = new ArrayList<>();
    try (PreparedStatement statement = session.connection().prepareStatement(query)) {
      statement.setString(1, copy.namespace());
      statement.setInt(2, beginning.length());
      statement.setString(3, beginning);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          parts.add(new Part(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return parts;
  }

  private String own(String name) {
    return name.substring(copy.name().length() + 1);
  }

  private String quote(String name) {
    return dialect.quote(new Identifier(name, true));
  }

  private String quote(String namespace, String name) {
    return dialect.quote(
        new QualifiedName(
            Optional.of(new Identifier(namespace, true)), new Identifier(name, true)));
  }

  /** A constraint or an index of the copy, or a foreign key to it. */
  private record Part(String namespace, String table, String name) {}
}
