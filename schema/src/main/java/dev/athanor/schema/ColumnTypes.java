package dev.athanor.schema;

import dev.athanor.schema.PortableType.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * The types of columns by the names under which migrations use them, for static import.
 *
 * <p>{@code length} counts characters or bytes, {@code precision} and {@code scale} decimal digits,
 * {@code fraction} the digits of a second behind the point.
 */
public final class ColumnTypes {

  private ColumnTypes() {}

  /** True or false. */
  public static ColumnType bool() {
    return portable(TypeName.BOOLEAN);
  }

  /** An integer of 8 bits, or the next larger one that the database has. */
  public static ColumnType tinyint() {
    return portable(TypeName.TINYINT);
  }

  /** An integer of 16 bits. */
  public static ColumnType smallint() {
    return portable(TypeName.SMALLINT);
  }

  /** An integer of 32 bits. */
  public static ColumnType integer() {
    return portable(TypeName.INTEGER);
  }

  /** An integer of 64 bits. */
  public static ColumnType bigint() {
    return portable(TypeName.BIGINT);
  }

  /** A floating-point number of {@code precision} binary digits: to 24 single, to 53 double. */
  public static ColumnType floating(int precision) {
    return portable(TypeName.FLOAT, precision);
  }

  /** An exact number. */
  public static ColumnType numeric(int precision, int scale) {
    return portable(TypeName.NUMERIC, precision, scale);
  }

  /** Exactly so many characters. */
  public static ColumnType character(int length) {
    return portable(TypeName.CHARACTER, length);
  }

  /** Exactly so many national characters. */
  public static ColumnType ncharacter(int length) {
    return portable(TypeName.NCHARACTER, length);
  }

  /** At most so many characters. */
  public static ColumnType varchar(int length) {
    return portable(TypeName.VARCHAR, length);
  }

  /** At most so many national characters. */
  public static ColumnType nvarchar(int length) {
    return portable(TypeName.NVARCHAR, length);
  }

  /** Characters without a bound. */
  public static ColumnType text() {
    return portable(TypeName.TEXT);
  }

  /** A character large object. */
  public static ColumnType clob() {
    return portable(TypeName.CLOB);
  }

  /** A national character large object. */
  public static ColumnType nclob() {
    return portable(TypeName.NCLOB);
  }

  /** Exactly so many bytes. */
  public static ColumnType binary(int length) {
    return portable(TypeName.BINARY, length);
  }

  /** At most so many bytes. */
  public static ColumnType varbinary(int length) {
    return portable(TypeName.VARBINARY, length);
  }

  /** Bytes without a bound. */
  public static ColumnType bytes() {
    return portable(TypeName.BYTES);
  }

  /** A binary large object. */
  public static ColumnType blob() {
    return portable(TypeName.BLOB);
  }

  /** A day. */
  public static ColumnType date() {
    return portable(TypeName.DATE);
  }

  /** A time of day. */
  public static ColumnType time(int fraction) {
    return portable(TypeName.TIME, fraction);
  }

  /** A time of day with its offset from UTC. */
  public static ColumnType timeTz(int fraction) {
    return portable(TypeName.TIME_TZ, fraction);
  }

  /** A day and time of day. */
  public static ColumnType timestamp(int fraction) {
    return portable(TypeName.TIMESTAMP, fraction);
  }

  /** An instant. */
  public static ColumnType timestampTz(int fraction) {
    return portable(TypeName.TIMESTAMP_TZ, fraction);
  }

  /** An amount of time in seconds of so many digits. */
  public static ColumnType intervalSecond(int precision, int fraction) {
    return portable(TypeName.INTERVAL_SECOND, precision, fraction);
  }

  /** A universally unique identifier. */
  public static ColumnType uuid() {
    return portable(TypeName.UUID);
  }

  /** A JSON document. */
  public static ColumnType json() {
    return portable(TypeName.JSON);
  }

  /** An XML document. */
  public static ColumnType xml() {
    return portable(TypeName.XML);
  }

  /** The address of a host or network. */
  public static ColumnType inet() {
    return portable(TypeName.INET);
  }

  /** The same, in so many bytes where the database has no such type. */
  public static ColumnType inet(int length) {
    return portable(TypeName.INET, length);
  }

  /** One of these names: a native enumeration where the database keeps it with the column. */
  public static ColumnType enumeration(String... values) {
    return new EnumType(List.of(values));
  }

  /** The same, kept in so many characters where the database has no such enumerations. */
  public static ColumnType enumeration(int length, String... values) {
    return new EnumType(List.of(values), Optional.of(length));
  }

  /** A type that was created under this name, as with {@code createEnumType}. */
  public static ColumnType namedType(String name) {
    return new TypeReference(QualifiedName.of(name));
  }

  /** Any number of values of a type that was created under this name. */
  public static ColumnType namedTypeArray(String name) {
    return new TypeReference(QualifiedName.of(name), true);
  }

  /** A type in the words of one database. */
  public static ColumnType nativeType(String sql) {
    return new NativeType(sql);
  }

  private static ColumnType portable(TypeName name, Integer... arguments) {
    return new PortableType(name, List.of(arguments));
  }
}
