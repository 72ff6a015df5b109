package dev.athanor.dialect.standard;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import dev.athanor.schema.TypeReference;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of one database for types. They are the ones that Hibernate ORM chooses there, so that
 * its validation finds what it looks for.
 */
public abstract class TypeNames {

  private final Identifiers names;

  /** Names types that have names of their own as the database reads them. */
  protected TypeNames(Identifiers names) {
    this.names = names;
  }

  /** The type in SQL. */
  public final String name(ColumnType type) {
    ColumnType known = substitute(type);
    if (known instanceof PortableType portable) {
      return portable(portable.name(), written(portable));
    }
    if (known instanceof EnumType enumeration) {
      return enumeration.values().stream()
          .map(Literals::text)
          .collect(Collectors.joining(", ", "enum(", ")"));
    }
    if (known instanceof TypeReference named) {
      return names.quote(named.type()) + (named.array() ? " array" : "");
    }
    return ((NativeType) known).sql();
  }

  /** The type that the database has in place of one that it lacks; else the type itself. */
  public abstract ColumnType substitute(ColumnType type);

  /** The type as the database tells it. */
  public final ColumnType normalize(ColumnType type) {
    ColumnType known = substitute(type);
    if (known instanceof NativeType written) {
      return read(NativeDefinition.of(written).type());
    }
    return known instanceof PortableType portable ? canonical(portable) : known;
  }

  /** Reads the database's own word for a type; a native type where there is no portable one. */
  public abstract ColumnType read(String word);

  /** The word for a portable type that the database has, without arguments. */
  protected abstract String word(TypeName name);

  /** The arguments of a portable type that the database has, as far as they are written. */
  protected List<Integer> written(PortableType type) {
    return type.arguments();
  }

  private static PortableType canonical(PortableType type) {
    return type.name() == TypeName.FLOAT
        ? new PortableType(TypeName.FLOAT, List.of(type.arguments().get(0) <= 24 ? 24 : 53))
        : type;
  }

  private String portable(TypeName name, List<Integer> arguments) {
    String sized = arguments.isEmpty() ? word(name) : word(name) + inParentheses(arguments);
    return switch (name) {
      case TIME_TZ, TIMESTAMP_TZ -> sized + " with time zone";
      default -> sized;
    };
  }

  private static String inParentheses(List<Integer> arguments) {
    return arguments.size() == 1
        ? "(" + arguments.get(0) + ")"
        : "(" + arguments.get(0) + ", " + arguments.get(1) + ")";
  }

  /** The standard's word where the database has no other one. */
  protected static String standardWord(TypeName name) {
    return switch (name) {
      case CHARACTER -> "char";
      case TIME_TZ -> "time";
      case TIMESTAMP_TZ -> "timestamp";
      case INTERVAL_SECOND -> "interval second";
      default -> name.word();
    };
  }
}
