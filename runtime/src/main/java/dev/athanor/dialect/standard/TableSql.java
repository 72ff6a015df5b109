package dev.athanor.dialect.standard;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Whole tables in SQL, with the comments and indexes that are statements of their own. */
final class TableSql {

  private final Identifiers names;
  private final ColumnSql columns;
  private final ConstraintSql constraints;
  private final IndexSql indexes;

  TableSql(Identifiers names, ColumnSql columns, ConstraintSql constraints, IndexSql indexes) {
    this.names = names;
    this.columns = columns;
    this.constraints = constraints;
    this.indexes = indexes;
  }

  List<SqlStatement> create(Table table) {
    List<SqlStatement> statements = new ArrayList<>();
    statements.add(definition(table));
    table
        .partitioning()
        .filter(Partitioning::defaultPartition)
        .ifPresent(partitioning -> statements.add(defaultPartition(table.name())));
    if (table.comment().isPresent()) {
      statements.add(comment(table.name(), table.comment()));
    }
    for (Column column : table.columns().values()) {
      if (column.comment().isPresent()) {
        statements.add(comment(table.name(), column));
      }
    }
    for (Index index : table.indexes().values()) {
      statements.add(SqlStatement.of(indexes.create(table.name(), index)));
    }
    return statements;
  }

  SqlStatement defaultPartition(QualifiedName table) {
    Identifier name = new Identifier(table.name().text() + "_default", table.name().quoted());
    return SqlStatement.of(
        "create table "
            + names.quote(table.withName(name))
            + " partition of "
            + names.quote(table)
            + " default");
  }

  SqlStatement comment(QualifiedName table, Optional<String> comment) {
    return SqlStatement.of("comment on table " + names.quote(table) + " is " + text(comment));
  }

  SqlStatement comment(QualifiedName table, Column column) {
    String name = names.quote(table) + "." + names.quote(column.name());
    return SqlStatement.of("comment on column " + name + " is " + text(column.comment()));
  }

  /** One part a line, for people to read. */
  private SqlStatement definition(Table table) {
    StringJoiner parts =
        new StringJoiner(
            ",\n  ",
            (table.unlogged() ? "create unlogged table " : "create table ")
                + names.quote(table.name())
                + " (\n  ",
            "\n)"
                + table.partitioning().map(this::partitioning).orElse("")
                + table.options().map(options -> " " + options).orElse(""));
    for (Column column : table.columns().values()) {
      parts.add(columns.definition(table.name(), column));
    }
    if (table.primaryKey().isPresent()) {
      parts.add(constraints.primaryKey(table.primaryKey().get()));
    }
    constraints.of(table).forEach(parts::add);
    return SqlStatement.of(parts.toString());
  }

  private String partitioning(Partitioning partitioning) {
    return " partition by "
        + partitioning.strategy().sql()
        + " "
        + constraints.columns(partitioning.columns());
  }

  private static String text(Optional<String> comment) {
    return comment.map(Literals::text).orElse("null");
  }
}
