package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.CreateTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each type has the word that Hibernate ORM chooses for it, and is read again from the catalogue.
 */
final class TypeConformanceTest {

  @ParameterizedTest
  @MethodSource("types")
  void isWrittenAsHibernateWritesItAndReadAgain(ColumnType type, String h2, String postgreSql)
      throws SQLException {
    check(TestDatabase.H2, type, h2);
    check(TestDatabase.POSTGRESQL, type, postgreSql);
  }

  private static void check(TestDatabase database, ColumnType type, String word)
      throws SQLException {
    Table table =
        Table.of(
            QualifiedName.of("t"), List.of(Column.of(Identifier.of("c"), type)), Optional.empty());
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      assertThat(live.dialect().sql(new CreateTable(table)).get(0).sql())
          .isEqualTo("create table t (\n  c " + word + "\n)");
      live.execute(new CreateTable(table));
      live.assertIs(Schema.of(List.of(), List.of(table), List.of()), word);
    }
  }

  static Stream<Arguments> types() {
    return Stream.of(
        both(ColumnTypes.bool(), "boolean"),
        each(ColumnTypes.tinyint(), "tinyint", "smallint"),
        both(ColumnTypes.smallint(), "smallint"),
        both(ColumnTypes.integer(), "integer"),
        both(ColumnTypes.bigint(), "bigint"),
        both(ColumnTypes.floating(24), "float(24)"),
        both(ColumnTypes.floating(34), "float(34)"),
        both(ColumnTypes.floating(53), "float(53)"),
        both(ColumnTypes.numeric(38, 2), "numeric(38, 2)"),
        both(ColumnTypes.character(1), "char(1)"),
        both(ColumnTypes.ncharacter(3), "char(3)"),
        both(ColumnTypes.varchar(255), "varchar(255)"),
        both(ColumnTypes.nvarchar(9), "varchar(9)"),
        each(ColumnTypes.varchar(2_000_000), "clob", "varchar(2000000)"),
        each(ColumnTypes.varchar(20_000_000), "clob", "text"),
        each(ColumnTypes.varchar(0), "clob", "text"),
        each(ColumnTypes.text(), "clob", "text"),
        each(ColumnTypes.clob(), "clob", "oid"),
        each(ColumnTypes.nclob(), "clob", "oid"),
        each(ColumnTypes.binary(16), "binary(16)", "bytea"),
        each(ColumnTypes.xml(), "clob", "xml"),
        each(ColumnTypes.inet(), "varbinary(19)", "inet"),
        each(ColumnTypes.inet(45), "varbinary(45)", "inet"),
        each(ColumnTypes.varbinary(255), "varbinary(255)", "bytea"),
        each(ColumnTypes.varbinary(2_000_000), "blob", "bytea"),
        each(ColumnTypes.bytes(), "blob", "bytea"),
        each(ColumnTypes.blob(), "blob", "oid"),
        both(ColumnTypes.date(), "date"),
        both(ColumnTypes.time(0), "time(0)"),
        each(ColumnTypes.timeTz(3), "time(3) with time zone", "time(3)"),
        both(ColumnTypes.timestamp(6), "timestamp(6)"),
        each(ColumnTypes.timestamp(9), "timestamp(9)", "timestamp(6)"),
        both(ColumnTypes.timestampTz(6), "timestamp(6) with time zone"),
        both(ColumnTypes.uuid(), "uuid"),
        each(ColumnTypes.json(), "json", "jsonb"),
        each(ColumnTypes.enumeration("A", "it's"), "enum('A', 'it''s')", "varchar(255)"),
        both(ColumnTypes.nativeType("varchar(7) default 'x' not null"), null),
        both(ColumnTypes.nativeType("decimal(3,1)"), null),
        both(ColumnTypes.nativeType("int  ARRAY"), null),
        both(ColumnTypes.nativeType("varchar(50) array[7]"), null),
        both(ColumnTypes.nativeType("varchar"), null),
        both(ColumnTypes.nativeType("time"), null),
        both(ColumnTypes.nativeType("timestamp with time zone"), null),
        both(ColumnTypes.nativeType("double precision"), null),
        both(ColumnTypes.nativeType("numeric"), null));
  }

  private static Arguments both(ColumnType type, String word) {
    String written = word == null ? type.toString() : word;
    return Arguments.of(type, written, written);
  }

  private static Arguments each(ColumnType type, String h2, String postgreSql) {
    return Arguments.of(type, h2, postgreSql);
  }
}
