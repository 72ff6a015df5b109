package dev.athanor.processor.writing;

import dev.athanor.processor.writing.Expression.Atom;
import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.TypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names, types and constants as migrations write them, and what has to be imported for them. */
final class Words {

  private final Set<String> columnTypes = new TreeSet<>();
  private final Set<Enum<?>> constants = new TreeSet<>((a, b) -> a.name().compareTo(b.name()));

  /** The methods of {@code ColumnTypes} that were used. */
  Set<String> columnTypes() {
    return columnTypes;
  }

  /** The constants that were used. */
  Set<Enum<?>> constants() {
    return constants;
  }

  Expression type(ColumnType type) {
    Call call = call(type);
    columnTypes.add(call.method());
    return call;
  }

  Expression constant(Enum<?> constant) {
    constants.add(constant);
    return new Atom(constant.name());
  }

  static Expression name(Identifier name) {
    return Literals.string(name.toString());
  }

  static Expression name(QualifiedName name) {
    return Literals.string(name.toString());
  }

  /** These first, then names. */
  static List<Expression> names(List<Expression> first, Collection<Identifier> names) {
    List<Expression> all = new ArrayList<>(first);
    names.forEach(name -> all.add(name(name)));
    return all;
  }

  private static Call call(ColumnType type) {
    if (type instanceof PortableType portable) {
      return new Call(
          method(portable.name()),
          portable.arguments().stream().map(argument -> Literals.number(argument)).toList());
    }
    if (type instanceof EnumType enumeration) {
      return new Call(
          "enumeration",
          Stream.concat(
                  enumeration.length().map(Literals::number).stream(),
                  enumeration.values().stream().map(Literals::string))
              .toList());
    }
    if (type instanceof TypeReference named) {
      return Call.of(named.array() ? "namedTypeArray" : "namedType", name(named.type()));
    }
    return Call.of("nativeType", Literals.string(((NativeType) type).sql()));
  }

  /** The word for a type, where that is no keyword of Java. */
  private static String method(TypeName name) {
    return switch (name) {
      case BOOLEAN -> "bool";
      case FLOAT -> "floating";
      default -> name.word();
    };
  }
}
