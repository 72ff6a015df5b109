package dev.athanor.diff;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import dev.athanor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Short ways to the schemas of tests. */
final class Fixtures {

  private Fixtures() {}

  static Schema schema(Table... tables) {
    return Schema.of(List.of(), List.of(tables), List.of());
  }

  /** A table with the primary key {@code id}. */
  static TableBuilder table(String name) {
    return new TableBuilder(QualifiedName.of(name))
        .column(column("id", bigint()).withNullable(false))
        .primaryKey(key("id"));
  }

  static Column column(String name, ColumnType type) {
    return Column.of(id(name), type);
  }

  static Optional<PrimaryKey> key(String... columns) {
    return Optional.of(new PrimaryKey(Optional.empty(), ids(columns)));
  }

  static UniqueConstraint unique(String name, String... columns) {
    return new UniqueConstraint(id(name), ids(columns));
  }

  static CheckConstraint check(String name, String condition) {
    return new CheckConstraint(id(name), condition);
  }

  static Index index(String name, String... columns) {
    return Index.of(id(name), ids(columns));
  }

  /** A reference to the {@code id} of a table. */
  static ForeignKey reference(String name, String column, String table) {
    return reference(name, column, table, "id");
  }

  static ForeignKey reference(String name, String column, String table, String referenced) {
    return ForeignKey.of(id(name), ids(column), QualifiedName.of(table), ids(referenced));
  }

  static QualifiedName name(String written) {
    return QualifiedName.of(written);
  }

  static Identifier id(String written) {
    return Identifier.of(written);
  }

  private static List<Identifier> ids(String... written) {
    return Stream.of(written).map(Identifier::of).toList();
  }
}
