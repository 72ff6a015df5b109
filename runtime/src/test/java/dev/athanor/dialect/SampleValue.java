package dev.athanor.dialect;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.TypeReference;
import dev.athanor.testing.NamedTypeGenerator;

/** A value of each type, as a database reads it. */
final class SampleValue {

  private SampleValue() {}

  static String of(ColumnType type, TestDatabase database) {
    boolean isH2 = database == TestDatabase.H2;
    if (type instanceof EnumType enumeration) {
      return "'" + enumeration.values().get(0).replace("'", "''") + "'";
    }
    if (type instanceof TypeReference) {
      return "'" + NamedTypeGenerator.STEADY.replace("'", "''") + "'";
    }
    if (!(type instanceof PortableType portable)) {
      return "'native'";
    }
    return switch (portable.name()) {
      case BOOLEAN -> "true";
      case TINYINT, SMALLINT, INTEGER, BIGINT -> "7";
      case FLOAT -> "1.5";
      case NUMERIC -> "2.5";
      case CHARACTER, NCHARACTER, VARCHAR, NVARCHAR, TEXT -> "'it''s'";
      case CLOB, NCLOB -> isH2 ? "'text'" : "4711";
      case BLOB -> isH2 ? "x'2a'" : "4711";
      case BINARY -> isH2 ? "x'" + "2a".repeat(portable.arguments().get(0)) + "'" : "'\\x2a'";
      case VARBINARY, BYTES -> isH2 ? "x'2a'" : "'\\x2a'";
      case DATE -> "date '2026-11-21'";
      case TIME -> "time '10:30:00'";
      case TIME_TZ -> "time '10:30:00'";
      case TIMESTAMP -> "timestamp '2026-11-21 10:30:00'";
      case TIMESTAMP_TZ -> "timestamp with time zone '2026-11-21 10:30:00+00'";
      case INTERVAL_SECOND -> isH2 ? "interval '7.5' second" : "interval '7.5 seconds'";
      case UUID -> "'3f2a9c1b-7d04-4c1b-9a7d-0c2f3a9c1b7d'";
      case JSON -> "'{}'";
      case XML -> "'<a/>'";
      case INET -> isH2 ? "x'0a000001'" : "'10.0.0.1'";
    };
  }
}
