package dev.athanor.dialect.standard;

import static dev.athanor.dialect.standard.ConversionWords.cast;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.PortableType;
import java.util.List;
import java.util.Optional;

/**
 * How days and times become other ones. What is somewhere becomes what is nowhere, and the reverse,
 * in UTC: not in the time zone of whoever migrates.
 */
final class TemporalConversion {

  private static final String CLOCK = "timestamp";

  private final ConversionWords words;
  private final TypeNames types;

  TemporalConversion(ConversionWords words, TypeNames types) {
    this.words = words;
    this.types = types;
  }

  /** Whether the one has all that the other needs: no day can be made of a time. */
  static boolean isPossible(ValueKind from, ValueKind to) {
    return from.isTemporal() && to.isTemporal() && isTime(from) == isTime(to);
  }

  /** What stands behind {@code using}; empty where an assignment does it. */
  Optional<String> using(String column, ColumnType from, ColumnType to, String name) {
    ValueKind before = ValueKind.of(from, types);
    ValueKind after = ValueKind.of(to, types);
    String value = value(column, before, after);
    if (after == ValueKind.DATE && before != ValueKind.DATE) {
      String back = cast(cast(value, "date"), CLOCK);
      return exactly(column, name, cast(value, "date"), back + " = " + value);
    }
    if (before != ValueKind.DATE && fraction(to) < fraction(from)) {
      String shorter =
          types.name(
              new PortableType(
                  ((PortableType) types.normalize(from)).name(), List.of(fraction(to))));
      return exactly(column, name, value, cast(column, shorter) + " = " + column);
    }
    return value.equals(column) ? Optional.empty() : Optional.of(value);
  }

  /** The regular expression of what can be read as {@code to} without losing any of it. */
  String pattern(ColumnType to) {
    String day = "[0-9]{4,6}-[0-9]{2}-[0-9]{2}";
    String digits = fraction(to) == 0 ? "0+" : "[0-9]{1," + fraction(to) + "}0*";
    String time = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.]" + digits + ")?)?";
    String zone = "(Z|[+-][0-9]{2}(:?[0-9]{2})?)";
    return switch (ValueKind.of(to, types)) {
      case DATE -> day;
      case TIME -> time;
      case TIME_TZ -> time + zone;
      case TIMESTAMP -> day + "([ T]" + time + ")?";
      default -> day + "[ T]" + time + " ?" + zone;
    };
  }

  private String value(String column, ValueKind from, ValueKind to) {
    if (from == to) {
      return column;
    }
    return switch (from) {
      case DATE ->
          to == ValueKind.TIMESTAMP ? column : words.instantInUtc(cast(column, CLOCK), CLOCK);
      case TIMESTAMP -> to == ValueKind.DATE ? column : words.instantInUtc(column, CLOCK);
      case TIME -> words.instantInUtc(column, "time");
      case TIME_TZ -> words.clockInUtc(column, "time");
      default -> words.clockInUtc(column, CLOCK);
    };
  }

  private Optional<String> exactly(String column, String name, String value, String condition) {
    return Optional.of(new Exactly(words, column, name).value(value, condition));
  }

  /** The digits of a second. */
  private int fraction(ColumnType type) {
    return types.normalize(type) instanceof PortableType known && !known.arguments().isEmpty()
        ? known.arguments().get(0)
        : 0;
  }

  private static boolean isTime(ValueKind kind) {
    return kind == ValueKind.TIME || kind == ValueKind.TIME_TZ;
  }
}
