package dev.athanor.dialect.standard;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.PortableType;

/**
 * What the values of a type are, whatever the type is called: what can become what depends on it.
 */
public enum ValueKind {
  /** Characters in line, with or without a bound. */
  CHARACTERS,
  /** Characters outside the table. */
  CHARACTER_OBJECT,
  /** Bytes in line. */
  BYTES,
  /** Bytes outside the table. */
  BINARY_OBJECT,
  /** Whole numbers. */
  INTEGER,
  /** Decimal numbers. */
  DECIMAL,
  /** Numbers of binary digits, which are near a decimal one. */
  FLOAT,
  /** True or false. */
  BOOLEAN,
  /** A day. */
  DATE,
  /** A time of day. */
  TIME,
  /** A time of day somewhere. */
  TIME_TZ,
  /** A day and a time. */
  TIMESTAMP,
  /** A point in time. */
  TIMESTAMP_TZ,
  /** A UUID. */
  UUID,
  /** A document. */
  JSON,
  /** One of some names. */
  ENUM,
  /** Something that only the database knows. */
  OTHER;

  /** The kind of a type, as the database has it. */
  public static ValueKind of(ColumnType type, TypeNames types) {
    if (type instanceof PortableType portable && isObject(portable)) {
      return of(portable);
    }
    ColumnType known = types.normalize(type);
    return known instanceof PortableType portable
        ? of(portable)
        : known instanceof EnumType ? ENUM : of(known.toString());
  }

  /** Whether it is a day, a time, or both. */
  boolean isTemporal() {
    return ordinal() >= DATE.ordinal() && ordinal() <= TIMESTAMP_TZ.ordinal();
  }

  /** Whether it is a number. */
  boolean isNumber() {
    return this == INTEGER || this == DECIMAL || this == FLOAT;
  }

  /** Whether it is bytes, wherever they are kept. */
  boolean isBinary() {
    return this == BYTES || this == BINARY_OBJECT;
  }

  private static boolean isObject(PortableType type) {
    return switch (type.name()) {
      case CLOB, NCLOB, BLOB -> true;
      default -> false;
    };
  }

  private static ValueKind of(PortableType type) {
    return switch (type.name()) {
      case CHARACTER, NCHARACTER, VARCHAR, NVARCHAR, TEXT -> CHARACTERS;
      case CLOB, NCLOB -> CHARACTER_OBJECT;
      case BINARY, VARBINARY, BYTES -> BYTES;
      case BLOB -> BINARY_OBJECT;
      case TINYINT, SMALLINT, INTEGER, BIGINT -> INTEGER;
      case NUMERIC -> DECIMAL;
      case XML, INET, INTERVAL_SECOND -> OTHER;
      default -> valueOf(type.name().name());
    };
  }

  /** The types that have bounds everywhere but here; see {@link TypeReader}. */
  private static ValueKind of(String unbounded) {
    return switch (unbounded) {
      case "character varying" -> CHARACTERS;
      case "binary varying" -> BYTES;
      case "numeric" -> DECIMAL;
      default -> OTHER;
    };
  }
}
