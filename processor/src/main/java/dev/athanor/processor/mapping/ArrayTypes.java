package dev.athanor.processor.mapping;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The column types of arrays, and of collections that are basic attributes: SQL arrays, in the one
 * spelling that H2 and PostgreSQL share. For large objects they share none.
 */
final class ArrayTypes {

  private final TypeReader types;
  private final BasicTypes basics;

  ArrayTypes(TypeReader types, BasicTypes basics) {
    this.types = types;
    this.basics = basics;
  }

  Optional<ColumnType> find(Attribute attribute, TypeMirror component, ColumnSize size) {
    if (component.getKind() == TypeKind.BYTE) {
      return Optional.of(ScalarTypes.bytes(size));
    }
    if (component.getKind() == TypeKind.CHAR) {
      return Optional.of(ScalarTypes.characters(size.length()));
    }
    String name = types.name(component);
    boolean basic =
        component.getKind().isPrimitive()
            || types.isEnum(component)
            || ScalarTypes.find(name, size).isPresent()
            || TemporalTypes.find(name, "", size).isPresent();
    boolean wrapper =
        attribute.isArray()
            && (name.equals("java.lang.Byte") || name.equals("java.lang.Character"));
    if (!basic || wrapper) {
      return Optional.empty();
    }
    return basics
        .byItself(attribute, component, size)
        .filter(element -> !name.equals("java.net.InetAddress"))
        .filter(element -> !element.equals(ColumnTypes.clob()))
        .map(element -> new NativeType(sql(element, size) + " array" + length(attribute)));
  }

  private static String length(Attribute attribute) {
    return attribute
        .hibernate("Array")
        .map(annotation -> "[" + annotation.number("length", 0) + "]")
        .orElse("");
  }

  private static String sql(ColumnType element, ColumnSize size) {
    if (element instanceof EnumType) {
      return ColumnTypes.varchar(size.length()).toString();
    }
    PortableType type = (PortableType) element;
    String arguments =
        type.arguments().isEmpty()
            ? ""
            : type.arguments().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "(", ")"));
    return switch (type.name()) {
      case TINYINT -> "smallint";
      case CHARACTER -> "char" + arguments;
      case TIMESTAMP_TZ -> "timestamp" + arguments + " with time zone";
      case TIME_TZ -> "time" + arguments + " with time zone";
      default -> type.name().name().toLowerCase(java.util.Locale.ROOT) + arguments;
    };
  }
}
