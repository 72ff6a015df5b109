package dev.athanor.processor.snapshot;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.TypeReference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types of columns: {@code "varchar(255)"}, or an object for those that are no word. */
final class TypeCodec {

  private static final Pattern PORTABLE = Pattern.compile("(\\w+)(?:\\(([0-9, ]+)\\))?");

  private static final Map<String, TypeName> NAMES =
      Stream.of(TypeName.values()).collect(Collectors.toMap(TypeName::word, Function.identity()));

  private TypeCodec() {}

  static String write(ColumnType type) {
    if (type instanceof EnumType enumeration) {
      return new JsonText()
          .texts("enumeration", enumeration.values())
          .number("length", enumeration.length().orElse(0), 0)
          .line();
    }
    if (type instanceof TypeReference named) {
      return new JsonText().text("named", named.type()).flag("array", named.array()).line();
    }
    if (type instanceof NativeType other) {
      return new JsonText().text("native", other.sql()).line();
    }
    return JsonText.quoted(type.toString());
  }

  static ColumnType read(JsonNode node) {
    if (node.isText()) {
      return portable(node);
    }
    node.only("enumeration", "length", "named", "array", "native");
    if (node.find("named").isPresent()) {
      return new TypeReference(
          QualifiedName.of(node.get("named").text()), node.flag("array", false));
    }
    return node.find("native").isPresent()
        ? new NativeType(node.get("native").text())
        : new EnumType(
            node.get("enumeration").array().stream().map(JsonNode::text).toList(),
            node.find("length").map(length -> Math.toIntExact(length.number())));
  }

  private static ColumnType portable(JsonNode node) {
    Matcher parts = PORTABLE.matcher(node.text());
    if (!parts.matches() || !NAMES.containsKey(parts.group(1))) {
      throw Faults.corrupt(node.line(), "\"" + node.text() + "\" is no known type");
    }
    List<Integer> arguments =
        parts.group(2) == null
            ? List.of()
            : Arrays.stream(parts.group(2).split(", ", -1)).map(Integer::valueOf).toList();
    return new PortableType(NAMES.get(parts.group(1)), arguments);
  }
}
