package dev.athanor.dialect.standard;

import static dev.athanor.dialect.standard.ConversionWords.cast;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How numbers become other numbers. An assignment tells a number that is too large, but rounds one
 * that has too many digits; so the latter are looked for. Only what is floating becomes decimal by
 * rounding, for that is what it is converted for.
 */
final class NumberConversion {

  private static final int SINGLE = 24;
  private static final int DOUBLE = 53;
  private static final OptionalInt NONE = OptionalInt.of(0);

  private final ConversionWords words;
  private final TypeNames types;

  NumberConversion(ConversionWords words, TypeNames types) {
    this.words = words;
    this.types = types;
  }

  /** What stands behind {@code using}; empty where an assignment does it. */
  Optional<String> using(String column, ColumnType from, ColumnType to, String name) {
    Exactly exactly = new Exactly(words, column, name);
    ValueKind before = ValueKind.of(from, types);
    return switch (ValueKind.of(to, types)) {
      case INTEGER ->
          before == ValueKind.INTEGER || before == ValueKind.DECIMAL && isWithin(scale(from), NONE)
              ? Optional.empty()
              : Optional.of(exactly.value(column, isWhole(column)));
      case DECIMAL ->
          before == ValueKind.FLOAT
              ? Optional.of(words.printed(column))
              : before == ValueKind.INTEGER || isWithin(scale(from), scale(to))
                  ? Optional.empty()
                  : Optional.of(exactly.value(column, isRounded(column, scale(to))));
      case FLOAT ->
          floating(column, from, to, name)
              .map(condition -> exactly.value(cast(column, name), condition));
      default -> Optional.of(exactly.value(column + " = 1", column + " in (0, 1)"));
    };
  }

  /**
   * The condition under which a decimal number has no more than so many digits behind the point.
   */
  static String isRounded(String number, OptionalInt scale) {
    return number + " = round(" + number + ", " + scale.orElseThrow() + ")";
  }

  /** The digits behind the point; empty for any number of them. */
  OptionalInt scale(ColumnType type) {
    return types.normalize(type) instanceof PortableType known && known.name() == TypeName.NUMERIC
        ? OptionalInt.of(known.arguments().get(1))
        : words.unboundedScale();
  }

  private Optional<String> floating(String column, ColumnType from, ColumnType to, String name) {
    int bits = bits(to);
    return switch (ValueKind.of(from, types)) {
      case INTEGER ->
          bits(from) <= bits
              ? Optional.empty()
              : Optional.of(
                  cast(cast(column, name), "bigint")
                      + " = "
                      + column
                      + " and "
                      + column
                      + " < "
                      + Long.MAX_VALUE);
      case FLOAT ->
          bits(from) <= bits
              ? Optional.empty()
              : Optional.of(
                  cast(cast(column, name), "double precision")
                      + " = "
                      + column
                      + " or "
                      + words.printed(cast(column, name))
                      + " = "
                      + words.printed(column));
      default -> Optional.of(words.printed(cast(column, name)) + " = " + column);
    };
  }

  /** How many binary digits a number of this type can have. */
  private int bits(ColumnType type) {
    PortableType known = (PortableType) types.normalize(type);
    return switch (known.name()) {
      case TINYINT, SMALLINT -> 16;
      case INTEGER -> 32;
      case BIGINT -> 64;
      default -> known.arguments().get(0) <= SINGLE ? SINGLE : DOUBLE;
    };
  }

  private static String isWhole(String number) {
    return number + " = floor(" + number + ") and " + number + " between -1e19 and 1e19";
  }

  private static boolean isWithin(OptionalInt scale, OptionalInt other) {
    return other.isEmpty() || scale.isPresent() && scale.getAsInt() <= other.getAsInt();
  }
}
