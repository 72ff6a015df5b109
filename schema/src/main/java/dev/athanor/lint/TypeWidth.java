package dev.athanor.lint;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import dev.athanor.schema.TypeReference;
import java.util.List;
import java.util.Set;

/**
 * Which types hold which. Between families (a number that becomes text) only what every database
 * converts without loss counts; of native types nothing is known.
 */
final class TypeWidth {

  private static final int UNBOUNDED = Integer.MAX_VALUE;
  private static final List<TypeName> INTEGERS =
      List.of(TypeName.TINYINT, TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT);

  /** How many decimal digits the largest integer of a type has. */
  private static final List<Integer> INTEGER_DIGITS = List.of(3, 5, 10, 19);

  private static final List<Integer> INTEGER_BITS = List.of(8, 16, 32, 64);
  private static final Set<TypeName> TIMES =
      Set.of(TypeName.TIME, TypeName.TIME_TZ, TypeName.TIMESTAMP, TypeName.TIMESTAMP_TZ);

  private TypeWidth() {}

  /** Whether {@code wide} is known to hold every value of {@code narrow}. */
  static boolean holds(ColumnType wide, ColumnType narrow) {
    if (wide.equals(narrow)) {
      return true;
    }
    if (isOpaque(wide) || isOpaque(narrow)) {
      return false;
    }
    if (narrow instanceof EnumType values) {
      return wide instanceof EnumType others
          ? others.values().containsAll(values.values())
          : characters(wide) >= longest(values);
    }
    return wide instanceof PortableType to && holds(to, (PortableType) narrow);
  }

  private static boolean holds(PortableType wide, PortableType narrow) {
    if (characters(narrow) > 0) {
      return characters(wide) >= characters(narrow);
    }
    if (bytes(narrow) > 0) {
      return bytes(wide) >= bytes(narrow);
    }
    if (TIMES.contains(narrow.name())) {
      return wide.name() == narrow.name() && first(wide) >= first(narrow);
    }
    if (narrow.name() == TypeName.INTERVAL_SECOND) {
      return wide.name() == narrow.name()
          && first(wide) >= first(narrow)
          && wide.arguments().get(1) >= narrow.arguments().get(1);
    }
    if (isNumber(narrow) && wide.name() == TypeName.FLOAT) {
      return first(wide) >= bits(narrow);
    }
    return isNumber(narrow)
        && isNumber(wide)
        && narrow.name() != TypeName.FLOAT
        && (isInteger(wide) && isInteger(narrow)
            ? bits(wide) >= bits(narrow)
            : safeDigits(wide) >= wholeDigits(narrow))
        && scale(wide) >= scale(narrow);
  }

  private static boolean isOpaque(ColumnType type) {
    return type instanceof NativeType || type instanceof TypeReference;
  }

  private static int characters(ColumnType type) {
    if (!(type instanceof PortableType portable)) {
      return 0;
    }
    return switch (portable.name()) {
      case CHARACTER, NCHARACTER, VARCHAR, NVARCHAR -> first(portable);
      case TEXT, CLOB, NCLOB -> UNBOUNDED;
      default -> 0;
    };
  }

  private static int bytes(PortableType type) {
    return switch (type.name()) {
      case BINARY, VARBINARY -> first(type);
      case BYTES, BLOB -> UNBOUNDED;
      default -> 0;
    };
  }

  private static boolean isNumber(PortableType type) {
    return isInteger(type) || type.name() == TypeName.NUMERIC || type.name() == TypeName.FLOAT;
  }

  private static boolean isInteger(PortableType type) {
    return INTEGERS.contains(type.name());
  }

  /** How many decimal digits before the point always fit: not every ten digits fit into 32 bits. */
  private static int safeDigits(PortableType type) {
    return isInteger(type) ? wholeDigits(type) - 1 : wholeDigits(type);
  }

  private static int wholeDigits(PortableType type) {
    return switch (type.name()) {
      case NUMERIC -> first(type) - type.arguments().get(1);
      case FLOAT -> 0;
      default -> INTEGER_DIGITS.get(INTEGERS.indexOf(type.name()));
    };
  }

  private static int scale(PortableType type) {
    return type.name() == TypeName.NUMERIC ? type.arguments().get(1) : 0;
  }

  private static int bits(PortableType type) {
    return switch (type.name()) {
      case FLOAT -> first(type);
      case NUMERIC -> UNBOUNDED;
      default -> INTEGER_BITS.get(INTEGERS.indexOf(type.name()));
    };
  }

  private static int first(PortableType type) {
    return type.arguments().get(0);
  }

  private static int longest(EnumType type) {
    return type.values().stream().mapToInt(String::length).max().orElse(0);
  }
}
