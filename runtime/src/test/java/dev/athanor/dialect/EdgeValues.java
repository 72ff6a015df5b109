package dev.athanor.dialect;

import static dev.athanor.schema.ColumnTypes.*;

import dev.athanor.schema.ColumnType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values at the edges of each type, as SQL; in both databases, or in one of them. */
final class EdgeValues {

  private static final String UUID = "'3f2a9c1b-7d04-4c1b-9a7d-0c2f3a9c1b7d'";

  private EdgeValues() {}

  static Map<ColumnType, List<String>> of(TestDatabase database) {
    boolean isH2 = database == TestDatabase.H2;
    Map<ColumnType, List<String>> values = new LinkedHashMap<>();
    values.put(bool(), List.of("true", "false"));
    values.put(tinyint(), List.of("0", "1", "2", "-128"));
    values.put(smallint(), List.of("0", "1", "32767"));
    values.put(integer(), List.of("1", "12345", "16777217", "-2147483647"));
    values.put(bigint(), List.of("1", "9007199254740993", "9223372036854775807", "20261121"));
    values.put(floating(24), List.of("1", "0.1", "1.5", "1e30", "'NaN'"));
    values.put(
        floating(53),
        List.of("0", "1.5", "0.1234567890123456", "1e300", "1e18", "'NaN'", "'Infinity'"));
    values.put(numeric(20, 4), List.of("1", "1.5", "1.2345", "0.4", "1234567890123456.7891"));
    values.put(numeric(10, 2), List.of("0", "1.05", "99999999.99"));
    values.put(numeric(3, 0), List.of("1", "999"));
    values.put(character(5), List.of("'ab'", "'12345'"));
    values.put(character(3), List.of("'ab'"));
    values.put(varchar(40), texts());
    values.put(varchar(3), List.of("'abc'", "'1'", "'1.5'"));
    values.put(text(), texts());
    values.put(nativeType("varchar"), List.of("'abcdefghij'", "'abc '"));
    values.put(nativeType("numeric"), isH2 ? List.of("7") : List.of("1.23456789", "7"));
    values.put(date(), List.of("date '2026-11-21'"));
    values.put(time(6), List.of("time '10:30:00'", "time '10:30:00.123456'"));
    values.put(time(0), List.of("time '10:30:00'"));
    values.put(
        timestamp(6),
        List.of(
            "timestamp '2026-11-21 00:00:00'",
            "timestamp '2026-11-21 10:30:00'",
            "timestamp '2026-11-21 10:30:00.123456'"));
    values.put(timestamp(0), List.of("timestamp '2026-11-21 10:30:00'"));
    values.put(
        timestampTz(6),
        List.of(
            "timestamp with time zone '2026-11-21 00:00:00+00'",
            "timestamp with time zone '2026-11-21 10:30:00.123456+02'"));
    values.put(timestampTz(3), List.of("timestamp with time zone '2026-11-21 10:30:00.123+02'"));
    values.put(uuid(), List.of(UUID));
    values.put(json(), List.of(isH2 ? "json '{\"a\":1}'" : "'{\"a\":1}'", "'1'"));
    values.put(enumeration("A", "B"), List.of("'A'", "'B'"));
    values.put(enumeration("A", "AA", "B"), List.of("'B'"));
    values.put(
        varbinary(20), isH2 ? List.of("x'61'", "x'ff'") : List.of("'\\x61'", "'\\xff'", "'\\x00'"));
    values.put(binary(2), isH2 ? List.of("x'6162'", "x'ff00'") : List.of("'\\x6162'"));
    values.put(xml(), List.of("'<a/>'"));
    values.put(inet(), isH2 ? List.of("x'0a000001'") : List.of("'10.0.0.1'", "'10.0.0.0/8'"));
    values.put(bytes(), isH2 ? List.of("x'ff00'") : List.of());
    values.put(clob(), isH2 ? List.of("'abc'", "'7'", "'abc '") : objects());
    values.put(blob(), isH2 ? List.of("x'61'", "x'ff'") : objects());
    return values;
  }

  private static List<String> texts() {
    return List.of(
        "'abc'",
        "'abc   '",
        "'12'",
        "'1.25'",
        "'0.12345678901234567890'",
        "'true'",
        "'2026-11-21'",
        "'2026-11-21 10:30:00'",
        "'2026-11-21 10:30:00.123456'",
        "'2026-11-21 10:30:00+02'",
        "'2026-11-21T10:30:00Z'",
        "'10:30:00.5'",
        "'B'",
        "'21/11/2026'",
        "'{\"a\": 1}'",
        UUID);
  }

  private static List<String> objects() {
    return List.of("lo_from_bytea(0, 'abc ')", "lo_from_bytea(0, '12.5')");
  }
}
