package dev.athanor.processor.mapping;

import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.PortableType;
import java.util.Comparator;

/**
 * The order that Hibernate gives the attributes of a structure by itself: the small ones first, and
 * of one size by their names.
 */
final class StructOrder {

  private static final int DEFAULT_LENGTH = 255;
  private static final int MAX_VARCHAR = 10_485_760;
  private static final int WORD = 4;
  private static final double DIGITS_PER_BYTE = Math.log(10) / Math.log(2) * 8;

  static final Comparator<Column> BY_SIZE =
      Comparator.comparing((Column column) -> Math.max(size(column.type()), WORD))
          .thenComparing(column -> column.name().text());

  private StructOrder() {}

  /** How many bytes Hibernate takes it for. */
  private static int size(ColumnType type) {
    if (type instanceof EnumType enumeration) {
      return characters(enumeration.length().orElse(DEFAULT_LENGTH));
    }
    return type instanceof PortableType portable ? size(portable) : Integer.MAX_VALUE;
  }

  private static int size(PortableType type) {
    return switch (type.name()) {
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, DATE, TIME, TIME_TZ -> WORD;
      case BIGINT, TIMESTAMP, TIMESTAMP_TZ -> 2 * WORD;
      case FLOAT -> type.arguments().get(0) <= 24 ? WORD : 2 * WORD;
      case NUMERIC -> (int) Math.ceil(type.arguments().get(0) / DIGITS_PER_BYTE);
      case CHARACTER, NCHARACTER, VARCHAR, NVARCHAR -> characters(type.arguments().get(0));
      case TEXT -> MAX_VARCHAR + 1;
      case BINARY, VARBINARY ->
          type.arguments().get(0) == DEFAULT_LENGTH ? Integer.MAX_VALUE : type.arguments().get(0);
      case UUID -> 16;
      case INET -> 19;
      default -> Integer.MAX_VALUE;
    };
  }

  private static int characters(int length) {
    return length == DEFAULT_LENGTH ? MAX_VARCHAR : length;
  }
}
