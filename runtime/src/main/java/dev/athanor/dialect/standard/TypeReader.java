package dev.athanor.dialect.standard;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a database's words for types. */
public final class TypeReader {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "([a-z_][a-z0-9_ ]*?)\\s*(?:\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\))?"
              + "(\\s+with(?:out)? time zone)?");
  private static final Pattern ARRAY =
      Pattern.compile("(.*?)\\s*(?:array\\s*(?:\\[\\d*])?|(?:\\[\\d*])+)");
  private static final Map<String, TypeName> STANDARD_WORDS =
      Map.ofEntries(
          Map.entry("boolean", TypeName.BOOLEAN),
          Map.entry("bool", TypeName.BOOLEAN),
          Map.entry("smallint", TypeName.SMALLINT),
          Map.entry("int2", TypeName.SMALLINT),
          Map.entry("integer", TypeName.INTEGER),
          Map.entry("int", TypeName.INTEGER),
          Map.entry("int4", TypeName.INTEGER),
          Map.entry("bigint", TypeName.BIGINT),
          Map.entry("int8", TypeName.BIGINT),
          Map.entry("real", TypeName.FLOAT),
          Map.entry("float4", TypeName.FLOAT),
          Map.entry("float", TypeName.FLOAT),
          Map.entry("float8", TypeName.FLOAT),
          Map.entry("double precision", TypeName.FLOAT),
          Map.entry("numeric", TypeName.NUMERIC),
          Map.entry("decimal", TypeName.NUMERIC),
          Map.entry("dec", TypeName.NUMERIC),
          Map.entry("char", TypeName.CHARACTER),
          Map.entry("character", TypeName.CHARACTER),
          Map.entry("varchar", TypeName.VARCHAR),
          Map.entry("character varying", TypeName.VARCHAR),
          Map.entry("date", TypeName.DATE),
          Map.entry("time", TypeName.TIME),
          Map.entry("timestamp", TypeName.TIMESTAMP),
          Map.entry("uuid", TypeName.UUID));

  private final Map<String, TypeName> ownWords;
  private final int defaultTimeFraction;

  /**
   * Reads the words of the standard, and those of one database.
   *
   * @param ownWords the words that the standard does not have
   * @param defaultTimeFraction the digits of a second of a {@code time} that does not say
   */
  public TypeReader(Map<String, TypeName> ownWords, int defaultTimeFraction) {
    this.ownWords = Map.copyOf(ownWords);
    this.defaultTimeFraction = defaultTimeFraction;
  }

  /**
   * The type that a word stands for; native where there is no portable one.
   *
   * @param names the database's spelling, for the elements of arrays
   */
  public ColumnType read(String word, TypeNames names) {
    String line = word.strip().replaceAll("\\s+", " ");
    String lower = line.indexOf('\'') < 0 ? line.toLowerCase(Locale.ROOT) : line;
    Matcher array = ARRAY.matcher(lower);
    if (array.matches()) {
      return new NativeType(names.name(read(array.group(1), names)) + " array");
    }
    Matcher written = WRITTEN.matcher(lower);
    return (written.matches() ? portable(written) : Optional.<ColumnType>empty())
        .orElseGet(() -> new NativeType(lower));
  }

  private Optional<ColumnType> portable(Matcher written) {
    String word = written.group(1);
    TypeName name = ownWords.getOrDefault(word, STANDARD_WORDS.get(word));
    if (name == null) {
      return Optional.empty();
    }
    boolean zoned = written.group(4) != null && written.group(4).endsWith("with time zone");
    List<Integer> arguments =
        Stream.of(written.group(2), written.group(3))
            .filter(Objects::nonNull)
            .map(Integer::valueOf)
            .toList();
    return complete(word, zoned ? TypeName.valueOf(name + "_TZ") : name, arguments);
  }

  private Optional<ColumnType> complete(String word, TypeName name, List<Integer> given) {
    List<Integer> arguments =
        switch (name) {
          case FLOAT -> List.of(isSingle(word, given) ? 24 : 53);
          case NUMERIC -> given.size() == 1 ? List.of(given.get(0), 0) : given;
          case CHARACTER, BINARY -> given.isEmpty() ? List.of(1) : given;
          case TIME, TIME_TZ -> given.isEmpty() ? List.of(defaultTimeFraction) : given;
          case TIMESTAMP, TIMESTAMP_TZ -> given.isEmpty() ? List.of(6) : given;
          case INTERVAL_SECOND -> interval(given);
          default -> given;
        };
    return arguments.size() < name.minArguments() || arguments.size() > name.maxArguments()
        ? withoutBound(name, given)
        : Optional.of(new PortableType(name, arguments));
  }

  private static List<Integer> interval(List<Integer> given) {
    return given.size() == 2 ? given : List.of(given.isEmpty() ? 2 : given.get(0), 6);
  }

  /** A type that has bounds everywhere but here, in one of its several spellings. */
  private static Optional<ColumnType> withoutBound(TypeName name, List<Integer> given) {
    return given.isEmpty()
        ? switch (name) {
          case VARCHAR -> Optional.of(new NativeType("character varying"));
          case VARBINARY -> Optional.of(new NativeType("binary varying"));
          case NUMERIC -> Optional.of(new NativeType("numeric"));
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  private static boolean isSingle(String word, List<Integer> given) {
    return word.equals("real")
        || word.equals("float4")
        || word.equals("float") && !given.isEmpty() && given.get(0) <= 24;
  }
}
