package dev.athanor.processor.snapshot;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types of columns: {@code "varchar(255)"}, or an object for those that are no word. */
final class TypeCodec {

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
    String text = node.text();
    int open = text.indexOf('(');
    TypeName name = NAMES.get(open < 0 ? text : text.substring(0, open));
    if (name == null || open >= 0 && !text.endsWith(")")) {
      throw Faults.corrupt(node.line(), "\"" + text + "\" is no known type");
    }
    List<Integer> arguments = new ArrayList<>();
    for (int from = open + 1; open >= 0 && from < text.length(); ) {
      int comma = text.indexOf(", ", from);
      int to = comma < 0 ? text.length() - 1 : comma;
      arguments.add(argument(node, text.substring(from, to)));
      from = comma < 0 ? text.length() : comma + 2;
    }
    return new PortableType(name, arguments);
  }

  private static Integer argument(JsonNode node, String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Faults.corrupt(node.line(), "\"" + node.text() + "\" is no known type");
    }
    return Integer.valueOf(digits);
  }
}
