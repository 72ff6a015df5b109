package dev.athanor.testing;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import dev.athanor.schema.TypeReference;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types of columns. */
final class TypeGenerator {

  static final Set<TypeName> INTEGERS =
      EnumSet.of(TypeName.TINYINT, TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT);

  private static final Set<TypeName> KEYS =
      EnumSet.of(
          TypeName.SMALLINT,
          TypeName.INTEGER,
          TypeName.BIGINT,
          TypeName.NUMERIC,
          TypeName.VARCHAR,
          TypeName.DATE,
          TypeName.UUID);

  private final Dice dice;
  private final Style style;
  private final NamedTypeGenerator named;

  TypeGenerator(Dice dice, Style style, NamedTypeGenerator named) {
    this.dice = dice;
    this.style = style;
    this.named = named;
  }

  ColumnType any() {
    Optional<TypeReference> reference = dice.chance(15) ? named.reference() : Optional.empty();
    return reference.<ColumnType>map(this::oneOrSeveral).orElseGet(this::unnamed);
  }

  private TypeReference oneOrSeveral(TypeReference type) {
    boolean several = style == Style.ANYTHING && dice.chance(30);
    return new TypeReference(type.type(), several);
  }

  /** The label that a column of this type may have by default. */
  Optional<String> label(TypeReference type) {
    return named.label(type);
  }

  private ColumnType unnamed() {
    if (dice.chance(8)) {
      return dice.chance(30)
          ? ColumnTypes.enumeration(20, "RED", "GREEN", "dark blue")
          : ColumnTypes.enumeration("RED", "GREEN", "dark blue");
    }
    if (dice.chance(6)) {
      return ColumnTypes.nativeType(style == Style.EXECUTABLE ? "varchar(30)" : "inet not null");
    }
    return portable(
        dice.chance(50) ? dice.pick(List.copyOf(KEYS)) : dice.pick(List.of(TypeName.values())));
  }

  ColumnType integer() {
    return dice.pick(List.of(ColumnTypes.smallint(), ColumnTypes.integer(), ColumnTypes.bigint()));
  }

  /** Whether a column of this type may be part of a key or an index. */
  boolean isKey(ColumnType type) {
    return style == Style.ANYTHING
        || type instanceof PortableType portable && KEYS.contains(portable.name());
  }

  static boolean isInteger(ColumnType type) {
    return type instanceof PortableType portable && INTEGERS.contains(portable.name());
  }

  /** A type that holds every value of {@code type}, and more. */
  static Optional<ColumnType> wider(ColumnType type) {
    if (!(type instanceof PortableType portable)) {
      return Optional.empty();
    }
    List<Integer> arguments = portable.arguments();
    return switch (portable.name()) {
      case TINYINT -> Optional.of(ColumnTypes.smallint());
      case SMALLINT -> Optional.of(ColumnTypes.integer());
      case INTEGER -> Optional.of(ColumnTypes.bigint());
      case VARCHAR -> Optional.of(ColumnTypes.varchar(arguments.get(0) + 5));
      case NUMERIC -> Optional.of(ColumnTypes.numeric(arguments.get(0) + 2, arguments.get(1)));
      default -> Optional.empty();
    };
  }

  private ColumnType portable(TypeName name) {
    return switch (name) {
      case FLOAT -> new PortableType(name, List.of(dice.pick(List.of(24, 53))));
      case NUMERIC -> new PortableType(name, List.of(dice.between(6, 20), dice.between(0, 4)));
      case CHARACTER, NCHARACTER, VARCHAR, NVARCHAR, VARBINARY ->
          new PortableType(name, List.of(dice.between(8, 40)));
      // Values of another length do not fit.
      case BINARY -> ColumnTypes.binary(16);
      case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
          new PortableType(name, List.of(dice.between(0, 6)));
      case INTERVAL_SECOND ->
          new PortableType(name, List.of(dice.between(12, 18), dice.between(0, 6)));
      default -> new PortableType(name, List.of());
    };
  }
}
