package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.dialect.standard.TypeNames;
import dev.athanor.dialect.standard.TypeReader;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** H2's words for types. What is longer than H2 keeps in line is a large object. */
final class H2TypeNames extends TypeNames {

  private static final int MAX_LENGTH = 1_048_576;
  private static final int MAX_FRACTION = 9;
  private static final int MAX_INTERVAL = 18;

  /** How long an address is in bytes, as Hibernate ORM has it. */
  private static final int ADDRESS_LENGTH = 19;

  H2TypeNames(Identifiers names) {
    super(names);
  }

  @Override
  public ColumnType substitute(ColumnType type) {
    if (type instanceof EnumType enumeration) {
      return new EnumType(enumeration.values());
    }
    return type instanceof PortableType portable ? substitute(portable) : type;
  }

  @Override
  public ColumnType read(String word) {
    Matcher enumeration = Words.ENUM.matcher(word);
    return enumeration.matches()
        ? new EnumType(
            Words.VALUE
                .matcher(enumeration.group(1))
                .results()
                .map(value -> value.group(1).replace("''", "'"))
                .toList())
        : Words.READER.read(word, this);
  }

  @Override
  protected String word(TypeName name) {
    return standardWord(name);
  }

  private static ColumnType substitute(PortableType type) {
    List<Integer> arguments = type.arguments();
    return switch (type.name()) {
      case NCHARACTER -> ColumnTypes.character(arguments.get(0));
      case VARCHAR, NVARCHAR ->
          isInLine(arguments) ? ColumnTypes.varchar(arguments.get(0)) : ColumnTypes.clob();
      case TEXT, NCLOB, XML -> ColumnTypes.clob();
      case INET -> ColumnTypes.varbinary(arguments.isEmpty() ? ADDRESS_LENGTH : arguments.get(0));
      case VARBINARY -> isInLine(arguments) ? type : ColumnTypes.blob();
      case BYTES -> ColumnTypes.blob();
      case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
          new PortableType(type.name(), List.of(Math.min(arguments.get(0), MAX_FRACTION)));
      case INTERVAL_SECOND ->
          ColumnTypes.intervalSecond(
              Math.max(1, Math.min(arguments.get(0), MAX_INTERVAL)),
              Math.min(arguments.get(1), MAX_FRACTION));
      default -> type;
    };
  }

  private static boolean isInLine(List<Integer> arguments) {
    return arguments.get(0) > 0 && arguments.get(0) <= MAX_LENGTH;
  }

  /** What is needed to read types only, not to write them. */
  private static final class Words {
    private static final Pattern ENUM =
        Pattern.compile("\\s*enum\\s*\\((.*)\\)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("'([^']*+(?:''[^']*+)*+)'");

    private static final TypeReader READER =
        new TypeReader(
            Map.ofEntries(
                Map.entry("tinyint", TypeName.TINYINT),
                Map.entry("json", TypeName.JSON),
                Map.entry("interval second", TypeName.INTERVAL_SECOND),
                Map.entry("text", TypeName.CLOB),
                Map.entry("clob", TypeName.CLOB),
                Map.entry("character large object", TypeName.CLOB),
                Map.entry("blob", TypeName.BLOB),
                Map.entry("binary large object", TypeName.BLOB),
                Map.entry("binary", TypeName.BINARY),
                Map.entry("varbinary", TypeName.VARBINARY),
                Map.entry("binary varying", TypeName.VARBINARY)),
            0);
  }
}
