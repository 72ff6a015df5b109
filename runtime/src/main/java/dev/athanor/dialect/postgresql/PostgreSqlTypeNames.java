package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.TypeNames;
import dev.athanor.dialect.standard.TypeReader;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's words for types. Large objects are kept outside the table and referred to by {@code
 * oid}; enumerations are varchars, or a single character, for the check on them is a constraint of
 * its own; a {@code timeTz} is a {@code time}, as Hibernate ORM has it.
 */
final class PostgreSqlTypeNames extends TypeNames {

  private static final int MAX_LENGTH = 10_485_760;
  private static final int MAX_FRACTION = 6;
  private static final int ENUM_LENGTH = 255;
  private static final ColumnType OID = new NativeType("oid");

  /** Those of the seconds in an interval, which has no bound of its own. */
  private static final int ALL_DIGITS = 18;

  private static final Pattern INTERVAL =
      Pattern.compile("\\s*interval second\\s*\\(\\s*(\\d)\\s*\\)\\s*", Pattern.CASE_INSENSITIVE);

  private static final TypeReader READER =
      new TypeReader(
          Map.of(
              "text", TypeName.TEXT,
              "bytea", TypeName.BYTES,
              "jsonb", TypeName.JSON,
              "xml", TypeName.XML,
              "inet", TypeName.INET,
              "timestamptz", TypeName.TIMESTAMP_TZ),
          MAX_FRACTION);

  PostgreSqlTypeNames() {
    super(PostgreSqlNames.NAMES);
  }

  @Override
  public ColumnType substitute(ColumnType type) {
    if (type instanceof EnumType enumeration) {
      return substitute(enumeration);
    }
    return type instanceof PortableType portable ? substitute(portable) : type;
  }

  @Override
  public ColumnType read(String word) {
    Matcher interval = INTERVAL.matcher(word);
    if (interval.matches()) {
      return ColumnTypes.intervalSecond(ALL_DIGITS, Integer.parseInt(interval.group(1)));
    }
    ColumnType read = READER.read(word, this);
    boolean isWithZone =
        read instanceof PortableType portable && portable.name() == TypeName.TIME_TZ;
    return isWithZone ? new NativeType(word) : read;
  }

  /** How many seconds there may be is not counted. */
  @Override
  protected List<Integer> written(PortableType type) {
    return type.name() == TypeName.INTERVAL_SECOND
        ? type.arguments().subList(1, 2)
        : super.written(type);
  }

  @Override
  protected String word(TypeName name) {
    return switch (name) {
      case BYTES -> "bytea";
      case JSON -> "jsonb";
      default -> standardWord(name);
    };
  }

  private static ColumnType substitute(EnumType type) {
    int longest = type.values().stream().mapToInt(String::length).reduce(ENUM_LENGTH, Math::max);
    int length = type.length().orElse(longest);
    return length == 1
        ? ColumnTypes.character(1)
        : length > MAX_LENGTH ? ColumnTypes.text() : ColumnTypes.varchar(length);
  }

  private static ColumnType substitute(PortableType type) {
    List<Integer> arguments = type.arguments();
    return switch (type.name()) {
      case TINYINT -> ColumnTypes.smallint();
      case NCHARACTER -> ColumnTypes.character(arguments.get(0));
      case VARCHAR, NVARCHAR ->
          arguments.get(0) == 0 || arguments.get(0) > MAX_LENGTH
              ? ColumnTypes.text()
              : ColumnTypes.varchar(arguments.get(0));
      case CLOB, NCLOB, BLOB -> OID;
      case INET -> ColumnTypes.inet();
      case BINARY, VARBINARY -> ColumnTypes.bytes();
      case TIME, TIME_TZ -> ColumnTypes.time(fraction(arguments));
      case TIMESTAMP -> ColumnTypes.timestamp(fraction(arguments));
      case TIMESTAMP_TZ -> ColumnTypes.timestampTz(fraction(arguments));
      case INTERVAL_SECOND ->
          ColumnTypes.intervalSecond(ALL_DIGITS, Math.min(arguments.get(1), MAX_FRACTION));
      default -> type;
    };
  }

  private static int fraction(List<Integer> arguments) {
    return Math.min(arguments.get(0), MAX_FRACTION);
  }
}
