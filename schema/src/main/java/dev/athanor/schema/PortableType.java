package dev.athanor.schema;

import java.util.List;
import java.util.Locale;

/**
 * A type that every database has in some spelling.
 *
 * @param name which type
 * @param arguments its length, or precision and scale, or fractional digits of a second; as many as
 *     {@link TypeName} allows
 */
public record PortableType(TypeName name, List<Integer> arguments) implements ColumnType {

  public PortableType {
    arguments = List.copyOf(arguments);
    if (arguments.size() < name.minArguments() || arguments.size() > name.maxArguments()) {
      throw new IllegalArgumentException(
          name.word()
              + " takes "
              + name.minArguments()
              + " to "
              + name.maxArguments()
              + " arguments, not "
              + arguments.size());
    }
    for (int argument : arguments) {
      if (argument < 0) {
        throw new IllegalArgumentException(name.word() + " takes no negative argument");
      }
    }
  }

  /** As a migration writes it: {@code varchar(255)}, {@code bigint}. */
  @Override
  public String toString() {
    if (arguments.isEmpty()) {
      return name.word();
    }
    StringBuilder written = new StringBuilder(name.word()).append('(').append(arguments.get(0));
    for (int i = 1; i < arguments.size(); i++) {
      written.append(", ").append(arguments.get(i));
    }
    return written.append(')').toString();
  }

  /** The portable types. */
  public enum TypeName {
    BOOLEAN(0, 0),
    TINYINT(0, 0),
    SMALLINT(0, 0),
    INTEGER(0, 0),
    BIGINT(0, 0),
    /** A floating-point number of so many binary digits: to 24 single, to 53 double precision. */
    FLOAT(1, 1),
    /** An exact number of so many decimal digits, so many of them behind the point. */
    NUMERIC(2, 2),
    CHARACTER(1, 1),
    NCHARACTER(1, 1),
    VARCHAR(1, 1),
    NVARCHAR(1, 1),
    /** Characters without a bound, in line. */
    TEXT(0, 0),
    /** A character large object. */
    CLOB(0, 0),
    NCLOB(0, 0),
    /** Exactly so many bytes. */
    BINARY(1, 1),
    VARBINARY(1, 1),
    /** Bytes without a bound, in line. */
    BYTES(0, 0),
    /** A binary large object. */
    BLOB(0, 0),
    DATE(0, 0),
    /** A time of day with so many fractional digits of a second. */
    TIME(1, 1),
    TIME_TZ(1, 1),
    TIMESTAMP(1, 1),
    TIMESTAMP_TZ(1, 1),
    /**
     * An amount of time in seconds: so many digits of them, as far as the database counts these, so
     * many behind the point.
     */
    INTERVAL_SECOND(2, 2),
    UUID(0, 0),
    JSON(0, 0),
    XML(0, 0),
    /**
     * The address of a host or network, kept in so many bytes where the database has no such type.
     */
    INET(0, 1);

    private final int minArguments;
    private final int maxArguments;
    private final String word;

    TypeName(int minArguments, int maxArguments) {
      this.minArguments = minArguments;
      this.maxArguments = maxArguments;
      String lower = name().toLowerCase(Locale.ROOT);
      int end = lower.indexOf('_');
      word =
          end < 0
              ? lower
              : lower.substring(0, end) + name().charAt(end + 1) + lower.substring(end + 2);
    }

    /** How many arguments it takes at least. */
    public int minArguments() {
      return minArguments;
    }

    /** How many arguments it takes at most. */
    public int maxArguments() {
      return maxArguments;
    }

    /** The word for it in migrations and snapshots: {@code timestampTz}. */
    public String word() {
      return word;
    }
  }
}
